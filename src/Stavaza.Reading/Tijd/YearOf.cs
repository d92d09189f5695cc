using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Tijd;

/// <summary>The year that stands behind a part of one: "het voorjaar van 2025", "het eerste kwartaal van volgend jaar".</summary>
internal static class YearOf
{
    private static readonly WordSet Links = new("van in");
    private static readonly WordSet Later = new("volgend komend aankomend");
    private static readonly WordSet Units = new("jaar kalenderjaar");

    // year = ["van" | "in"] (yyyy | ("dit" | "het lopende" | "volgend" | "komend") "jaar"); the document's own year where none is said
    public static bool TryRead(Prose prose, ref int at, DateOnly? said, out int year)
    {
        var i = prose.IsIn(at, Links) ? at + 1 : prose.Sign(at) is '-' or '/' ? at + 1 : at;
        if (i < prose.Words.Length && DatumReader.TryParseYear(prose[i], out year))
        {
            at = i + 1;
            return true;
        }

        year = said?.Year ?? 0;
        i = prose.Is(i, "het") ? i + 1 : i;
        if (said is not null && prose.IsIn(i + 1, Units) && (prose.IsIn(i, Later) || prose.Is(i, "dit") || prose.Is(i, "lopende")))
        {
            year += prose.IsIn(i, Later) ? 1 : 0;
            at = i + 2;
        }
        else if (said is not null && i > at && prose.Is(i, "jaar") && prose.Is(i - 1, "het"))
        {
            at = i + 1;
        }

        return year is > 0 and < 9999;
    }
}
