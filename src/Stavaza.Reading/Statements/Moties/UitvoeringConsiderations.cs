using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Moties;

/// <summary>Reads what a motion's considerations say of an earlier motion: adopted, and not carried out.</summary>
internal static class UitvoeringConsiderations
{
    /// <summary>Who asserts what a motion considers.</summary>
    private const string House = "Kamer";

    private static readonly WordSet Asked = new("verzocht gevraagd opgeroepen");
    private static readonly WordSet Omitted = new("nagelaten verzuimd geweigerd genegeerd");

    private static readonly PhraseTable NotDone = new("""
        partly: deels|gedeeltelijk|onvolledig .. uitgevoerd
        partly: niet volledig|geheel .. uitgevoerd
        not-executed: niet .. uitgevoerd|uitvoert|uitvoeren
        not-executed: geen uitvoering|opvolging|gevolg|invulling
        """);

    // "constaterende dat de Kamer middels een aangenomen motie de regering heeft verzocht om …, maar dat de regering dit heeft nagelaten"
    public static void Read(Prose prose, List<Statement> found)
    {
        foreach (var consideration in found.OfType<Overweging>().ToArray())
        {
            var (first, end) = (prose.WordAt(consideration.Span.Start), prose.WordAt(consideration.Span.End));
            var motion = MotieVerwijzing.IndexOfMotion(prose, first, end);
            if (motion < 0)
            {
                continue;
            }

            if (NotDone.First(prose, motion, end) is { } verdict)
            {
                found.Add(new Uitvoering(prose.Span(first + 2, end), "uitvoering/overweging", MotieVerwijzing.In(prose, first, end) ?? MotieVerwijzing.Before(prose, first), verdict.Name)
                {
                    AssertedBy = House,
                });
            }
            else if (motion > 0 && prose.Is(motion - 1, "aangenomen") && prose.Any(motion, end, Asked) && MotieVerwijzing.In(prose, first, end) is { } id)
            {
                var stance = prose.Any(motion, end, Omitted) ? "not-executed" : "unknown";
                found.Add(new Uitvoering(prose.Span(first + 2, end), "uitvoering/overweging", id, stance) { AssertedBy = House });
            }
        }
    }
}
