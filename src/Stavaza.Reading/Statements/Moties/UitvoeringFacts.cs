using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Moties;

/// <summary>
/// Reads executions that are told by facts: a sentence tells what a motion asks, or a heading names the motion, and a sentence right behind it tells what was done.
/// "De motie-A verzoekt om een meldpunt. Het meldpunt is op 1 mei geopend." A sentence takes the motion up by a word that looks back (daartoe, dit, een dergelijke), by a
/// word that it shares with what was asked, or by the government as its subject.
/// </summary>
internal static class UitvoeringFacts
{
    /// <summary>How many sentences behind the one that names the motion may tell.</summary>
    private const int Reach = 2;

    /// <summary>A line of at most so many words that names a motion and ends without a full stop is a heading.</summary>
    private const int LongestHeading = 30;

    private const int StemLength = 6;

    /// <summary>Verbs with which a motion is retold.</summary>
    public static readonly WordSet Asks = new("""
        verzoekt verzocht verzoek vraagt vroeg vroegen gevraagd oproept opgeroepen roept opriep riep wens wenst uitgesproken bepleit dringt verzochten vragen roepen opdraagt voorstelt stelde zou
        """);

    private static readonly WordSet LookBack = new("""
        daartoe hiertoe daarvoor hiervoor daarop hierop dit dat deze dergelijke zo'n daarom inmiddels vervolgens sindsdien dienovereenkomstig daarnaar hiernaar daaraan hieraan beide tweede eerste
        """);

    private static readonly WordSet Thereto = new("hiervoor daarvoor hiertoe daartoe hierover daarover hieraan daaraan hierop daarop hierin daarin daarom derhalve");

    private static readonly WordSet Actors = new("ik mijn kabinet wij regering ministerie nederland");

    /// <summary>What is said of the motion itself, what is thought of it, and what the House is told: no deed.</summary>
    public static readonly WordSet Others = new("""
        ontraden ontraad oordeel ontijdig overbodig appreciatie apprecieer geapprecieerd ingediend verworpen gesteund stemming aangenomen aangehouden overgenomen deel delen hecht onderschrijf onderschrijft begrijp
        vind vindt vinden achten mening standpunt informeer informeren geïnformeerd bericht berichten rapporteren toegezegd zeg zegt betekent zou zouden moet moeten kan indien mocht belangrijk volgens ga gewogen beoordeeld mededelingen uitspraken
        """);

    private static readonly WordSet Lookalikes = new("motie moties regering kabinet minister kamer kamerstuk kamerleden leden verzoekt verzocht tweede nederland nederlandse overheid");

    public static void Read(Prose prose, MotieSpans motions, List<Statement> found)
    {
        HashSet<int> told = [.. found.OfType<Uitvoering>().Select(one => MotieVerwijzing.SentenceAt(prose, prose.WordAt(one.Span.Start)))];
        if (!prose.Turns.Any)
        {
            ReadAsked(prose, motions, told, found);
        }

        ReadMore(prose, motions, told, found);
    }

    private static void ReadAsked(Prose prose, MotieSpans motions, HashSet<int> told, List<Statement> found)
    {
        var settled = Settled(found);
        for (var index = 0; index + 1 < prose.Sentences.Length; index++)
        {
            var sentence = prose.Sentences[index];
            var motion = MotieVerwijzing.IndexOfMotion(prose, sentence.First, sentence.End);
            if (motion < 0 || told.Contains(index) || (prose.Is(motion, "moties") && IsHeading(prose, sentence)) || prose.Sign(sentence.End - 1) == '?' || prose.Any(sentence.First, sentence.End, Rejected) || !Opens(prose, sentence, motion))
            {
                continue;
            }

            ReadBehind(prose.Sentences[AskedAgain(prose, index, told)], sentence, motion);
        }

        // What was done stands right behind what is asked; the name of the motion may stand a sentence earlier.
        void ReadBehind(Sentence asked, Sentence sentence, int motion)
        {
            var named = MotieVerwijzing.Of(prose, sentence);
            var soFar = named is null ? null : settled.GetValueOrDefault(named);
            for (var next = asked.Index + 1; next <= asked.Index + Reach && next < prose.Sentences.Length && !told.Contains(next) && Follows(prose, asked, prose.Sentences[next], next == asked.Index + 1); next++)
            {
                var fact = prose.Sentences[next];
                // A fact that says what a verdict says of the same motion is its evidence; one that says something else is about a part, or about something else.
                if (StanceOf(prose, asked, fact, motions, right: next == asked.Index + 1) is { } stance && (soFar is null or "partly" || soFar == stance))
                {
                    found.Add(UitvoeringReader.Frame(prose, fact, stance, "uitvoering/feit") with { Motion = named, Mover = Indiener.In(prose, motion, sentence.End, reach: 6) });
                    _ = named is not null && settled.TryAdd(named, stance);
                    if (!GoesOn(prose, next + 1))
                    {
                        break;
                    }
                }
            }
        }
    }

    // "Die motie is in uitvoering. De beheerder heeft een ontwerp gemaakt": a bare status, and the facts of it.
    private static void ReadMore(Prose prose, MotieSpans motions, HashSet<int> told, List<Statement> found)
    {
        foreach (var one in found.OfType<Uitvoering>().Where(one => one is { Stance: "in-progress" or "executed", Rule: not "uitvoering/feit" and not "uitvoering/rij" and not "uitvoering/cel" }).ToArray())
        {
            var index = MotieVerwijzing.SentenceAt(prose, prose.WordAt(one.Span.Start));
            if (index + 1 >= prose.Sentences.Length || told.Contains(index + 1))
            {
                continue;
            }

            var (status, fact) = (prose.Sentences[index], prose.Sentences[index + 1]);
            if ((IsBare(prose, status, one) || prose.IsIn(fact.First, Adding)) && Follows(prose, status, fact, right: true) && prose.Turns.MayGovern(fact.First)
                && !prose.Any(fact.First, fact.End, Speaking) && StanceOf(prose, status, fact, motions, right: true, bare: true) is { } stance && (stance is "executed" || stance == one.Stance || prose.IsIn(fact.First, Adding)))
            {
                found.Add(UitvoeringReader.Frame(prose, fact, stance, "uitvoering/feit") with { Motion = one.Motion, Mover = one.Mover });
            }
        }
    }

    private static bool IsBare(Prose prose, Sentence status, Uitvoering one) =>
        one.Stance == "in-progress" && !prose.Any(status.First + 1, status.End, Content) && status.End - status.First <= LongestStatus;

    private const int LongestStatus = 40;
    private static readonly WordSet Content = new("met door via om want omdat zodat die");
    private static readonly WordSet Adding = new("ook daarnaast verder tevens bovendien hiervoor daarvoor inmiddels");
    private static readonly WordSet Speaking = new("ik u uw kamer brief lid leden fractie commissie");

    // "Op 3 mei is de motie-A aangenomen. Daarin wordt de regering gevraagd …": the sentence behind the name tells what is asked.
    private static int AskedAgain(Prose prose, int index, HashSet<int> told)
    {
        var next = prose.Sentences[index + 1];
        var asks = (prose.IsIn(next.First, Pronouns) || (IsHeading(prose, prose.Sentences[index]) && prose.Any(next.First, Math.Min(next.First + 8, next.End), Askers))) && prose.Any(next.First, Math.Min(next.First + 8, next.End), Asks) && !told.Contains(index + 1)
            && MotieVerwijzing.IndexOfMotion(prose, next.First, next.End) < 0 && prose.Sign(next.End - 1) != '?';
        return asks ? index + 1 : index;
    }

    private static readonly WordSet Askers = new("lid leden kamer indiener indieners");
    private static readonly WordSet Pronouns = new("daarin hierin die deze zij ze daarmee hiermee");

    private static Dictionary<string, string> Settled(List<Statement> found)
    {
        var settled = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var one in found.OfType<Uitvoering>())
        {
            _ = one.Motion is not null && settled.TryAdd(one.Motion, one.Stance);
        }

        return settled;
    }

    // "De tweede wens heb ik niet kunnen inwilligen": what was done with another part follows.
    private static bool GoesOn(Prose prose, int sentence) =>
        sentence < prose.Sentences.Length && prose.IsIn(prose.Sentences[sentence].First + 1, Rest) && prose.IsIn(prose.Sentences[sentence].First, Articles);

    private static readonly WordSet Rest = new("tweede andere overige resterende");
    private static readonly WordSet Articles = new("de het");
    private static readonly WordSet Rejected = new("verworpen ontraden ingetrokken aangehouden");

    // A sentence that tells what is asked, or a heading.
    private static bool Opens(Prose prose, Sentence sentence, int motion) =>
        prose.Any(sentence.First, sentence.End, Asks) || IsAdopted(prose, sentence, motion) || (sentence.End - sentence.First <= LongestHeading && motion - sentence.First <= 4 && (IsHeading(prose, sentence) || IsVerbless(prose, sentence, motion)));

    // "Uw Kamer heeft op 3 mei de motie-A over de sluis aangenomen": one motion, and what was done with it follows.
    private static bool IsAdopted(Prose prose, Sentence sentence, int motion) =>
        prose.Is(motion, "motie") && prose.Any(sentence.First, sentence.End, Adopted) && !prose.Any(sentence.First, sentence.End, Denied) && MotieVerwijzing.IndexOfMotion(prose, motion + 1, sentence.End) < 0;

    private static readonly WordSet Adopted = new("aangenomen aanvaard nam aanvaardde");
    private static readonly WordSet Denied = new("niet geen nooit");

    // "Tot slot de motie-A over de sluis." What follows is about it.
    private static bool IsVerbless(Prose prose, Sentence sentence, int motion) =>
        prose.Sign(sentence.End - 1) == '.' && (prose.IsIn(sentence.First, Turning) || motion - sentence.First is >= 0 and <= 2) && !prose.Any(sentence.First, sentence.End, Finite);

    private static readonly WordSet Turning = new("tot dan ten over allereerst vervolgens verder");
    private static readonly WordSet Finite = new("is zijn was werd heb heeft hebben wordt worden kan zal geef geeft ben dank ga gaat ontraad merk wil kom komt sprak spraken bericht informeer meld kunt vindt treft");

    private static bool IsHeading(Prose prose, Sentence sentence)
    {
        var last = sentence.End - 1;
        while (last > sentence.First && prose.Sign(last) == '\n')
        {
            last--;
        }

        return prose.Sign(last) is '\0' or ')' && prose.Sign(sentence.End) is '\n' or '\0' && prose.Text.AsSpan(prose.Words[last].End).TrimStart(' ') is ['\n', ..];
    }

    // The facts stand in the paragraph of what was asked, and speak of no other motion.
    private static bool Follows(Prose prose, Sentence asked, Sentence fact, bool right)
    {
        var gap = prose.Text.AsSpan(prose.Words[asked.End - 1].Start, prose.Words[fact.First].Start - prose.Words[asked.End - 1].Start);
        return MotieVerwijzing.IndexOfMotion(prose, fact.First, fact.End) < 0 && (!gap.Contains("\n\n", StringComparison.Ordinal) || (right && IsHeading(prose, asked)))
            && !prose.Text.AsSpan(prose.Words[fact.First].Start, prose.Span(fact.First, fact.End).Length).Contains('|');
    }

    private static string? StanceOf(Prose prose, Sentence asked, Sentence fact, MotieSpans motions, bool right, bool bare = false)
    {
        if (prose.Sign(fact.End - 1) == '?' || prose.Is(fact.First, "als") || prose.Any(fact.First, fact.End, Others) || motions.Touch(prose.Span(fact.First, fact.End)) || !(bare || TakesUp(prose, asked, fact, right)))
        {
            return null;
        }

        return UitvoeringTense.Of(prose, fact.First, fact.End, acting: (right && IsHeading(prose, asked)) || prose.Any(fact.First, Math.Min(fact.End, fact.First + 8), Actors));
    }

    private static bool TakesUp(Prose prose, Sentence asked, Sentence fact, bool right) =>
        (right && IsVerbless(prose, asked, MotieVerwijzing.IndexOfMotion(prose, asked.First, asked.End))) ||
        (right && IsHeading(prose, asked)) || prose.Any(fact.First, fact.End, Wanted) ||
        prose.Any(fact.First, Math.Min(fact.End, fact.First + 3), LookBack) || (right && prose.Any(fact.First, fact.End, Thereto)) || (right && prose.Any(fact.First, Math.Min(fact.End, fact.First + 8), Actors)) || SharesWord(prose, asked, fact);

    private static readonly WordSet Wanted = new("gevraagde verzochte bepleite voorgestelde");

    // A longer word of the request comes back: "cameratoezicht" as "camera's".
    private static bool SharesWord(Prose prose, Sentence asked, Sentence fact)
    {
        var stems = new HashSet<uint>();
        for (var at = asked.First; at < asked.End; at++)
        {
            _ = StemOf(prose, at) is { } stem && stems.Add(stem);
        }

        for (var at = fact.First; at < fact.End; at++)
        {
            if (StemOf(prose, at) is { } stem && stems.Contains(stem))
            {
                return true;
            }
        }

        return false;
    }

    private static uint? StemOf(Prose prose, int at) =>
        prose.Words[at].Length >= StemLength && prose.Sign(at) == '\0' && char.IsLetter(prose[at][0]) && !prose.IsIn(at, Lookalikes) ? Word.KeyOf(prose[at][..StemLength]) : null;
}
