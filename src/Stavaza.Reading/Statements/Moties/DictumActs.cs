using Stavaza.Reading.Statements.Wording;

namespace Stavaza.Reading.Statements.Moties;

/// <summary>
/// Cuts a dictum into the acts that it asks for. "Verzoekt de regering X te doen, en de Kamer daarover te informeren" asks two; "X en Y te doen" asks one, and so
/// does an act with a purpose: "X te doen om A te voorkomen en B te bevorderen".
/// </summary>
internal static class DictumActs
{
    /// <summary>Words that open a part of an act: an infinitive behind them is not the act itself.</summary>
    private static readonly WordSet Openers = new("om door teneinde zonder dat die of hoe hoeveel welke wat waar waarbij waarin waarmee waarop waarvan waardoor waarvoor zodat opdat omdat wie wanneer in alvorens");

    /// <summary>Words with which a new act looks back at the one before.</summary>
    private static readonly WordSet Links = new("""
        hierover daarover hier daar daarvan hiervan deze dit daarbij hierbij daartoe hiertoe daarin hierin tevens ook vervolgens daarnaast zich hiervoor daarvoor daarna voorts kamer uiterlijk binnen jaarlijks
        """);

    private static readonly WordSet Separable = new("op in aan uit af toe terug mee na voor over bij door weer samen");

    /// <summary>The acts as ranges of words; the first begins with the verb of the dictum.</summary>
    public static List<(int First, int End)> Split(Prose prose, MotieClause clause)
    {
        var acts = new List<(int First, int End)>();
        var first = clause.First;
        var act = new Act(first);
        for (var at = clause.First + 2; at < clause.End; at++)
        {
            if (IsListItem(prose, at, clause) || (prose.Is(at, "en") && SplitsAt(prose, ref act, at, clause.End)))
            {
                AddSeries(prose, acts, first, at, clause);
                first = prose.Is(at, "en") ? at + 1 : at;
                act = new(first);
            }
        }

        acts.Add((first, clause.End));
        return acts;
    }

    // "De brug te openen, de tol te verlagen en de sluis te herstellen" asks three: each part between commas has an infinitive of its own.
    private static void AddSeries(Prose prose, List<(int First, int End)> acts, int first, int end, MotieClause clause)
    {
        var start = first;
        for (var at = first + 1; at < end; at++)
        {
            if (prose.Sign(at) == ',' && (LooksBack(prose, at + 1, NextComma(prose, at + 1, end)) ? HasInfinitive(prose, start, at)
                : IsAct(prose, start, at, opening: start == clause.First) && IsAct(prose, at + 1, NextComma(prose, at + 1, end), opening: false)))
            {
                acts.Add((start, at));
                start = at + 1;
            }
        }

        acts.Add((start, end));
    }

    // "…, deze afspraken op te nemen in het convenant": an act that looks back may go on behind its infinitive.
    private static bool LooksBack(Prose prose, int first, int end)
    {
        var infinitive = prose.IsIn(first, Back) ? first : end;
        while (infinitive < end - 1 && !(prose.Is(infinitive, "te") && IsInfinitive(prose, infinitive + 1)))
        {
            infinitive++;
        }

        return infinitive < end - 1 && end - infinitive < 10 && !OpensClause(prose, first, end, opening: false);
    }

    private static bool HasInfinitive(Prose prose, int first, int end) => end - first > 3 && prose.Is(end - 2, "te") && IsInfinitive(prose, end - 1);

    private static readonly WordSet Back = new("deze dit daarbij hierbij daartoe hiertoe daarin hierover daarover vervolgens daarna");

    private static int NextComma(Prose prose, int at, int end)
    {
        while (at < end && prose.Sign(at) != ',')
        {
            at++;
        }

        return at;
    }

    // An act holds "te" and its infinitive at the end, and opens no subordinate clause before it.
    private static bool IsAct(Prose prose, int first, int end, bool opening)
    {
        if (end - first < 3 || !prose.Is(end - 2, "te") || !IsInfinitive(prose, end - 1))
        {
            return false;
        }

        return !OpensClause(prose, first, end - 2, opening);
    }

    private static bool OpensClause(Prose prose, int first, int end, bool opening)
    {
        for (var at = first; at < end; at++)
        {
            if (prose.IsIn(at, Openers) && !prose.Is(at, "in") && !(opening && prose.Is(at, "om") && at - first <= 6))
            {
                return true;
            }
        }

        return false;
    }

    // An item of a list begins a line with a dash, a bullet, or a number; its colon stands in the dictum before it.
    private static bool IsListItem(Prose prose, int at, MotieClause clause) =>
        prose.Sign(at - 1) == '\n' && at > clause.First + 4 && IsBullet(prose, at) && (prose.Sign(at - 2) is ';' or ',' or '\0' or '\n');

    // bullet = "-" | "•" | number ("." | ")") | letter ")"
    private static bool IsBullet(Prose prose, int at) =>
        prose.Sign(at) is '-' or '–' or '•' or '\uF0B7' || (prose.Words[at].Length <= 2 && prose.Sign(at) == '\0' && prose.Sign(at + 1) is '.' or ')');

    private static bool SplitsAt(Prose prose, ref Act act, int en, int end)
    {
        var infinitive = NextInfinitive(prose, en + 1, end, out var link, out var opened);
        if (infinitive < 0 || (opened && !link))
        {
            return false;
        }

        act.ReadTo(prose, en);
        return act.Found && (link || !act.Open);
    }

    // "te" with an infinitive behind "en", before another "en": the act that it begins. A look back in the first four words makes it a new act.
    private static int NextInfinitive(Prose prose, int at, int end, out bool link, out bool opened)
    {
        (link, opened) = (false, false);
        for (var i = at; i < Math.Min(end, at + 40); i++)
        {
            link |= i < at + 4 && prose.IsIn(i, Links);
            if (prose.Is(i, "te") && IsInfinitive(prose, i + 1))
            {
                // "En de uitkomst daarvan met de Kamer te delen"
                link |= prose.Is(i - 1, "Kamer");
                return i;
            }

            opened |= prose.IsIn(i, Openers) && !(prose.Is(i, "in") || prose.Is(i, "door"));
            if (prose.Is(i, "en") || prose.Sign(i) is ';')
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsInfinitive(Prose prose, int at) =>
        at < prose.Words.Length && (prose[at].EndsWith("en", StringComparison.OrdinalIgnoreCase) || prose[at] is "gaan" or "staan" or "slaan" or "doen" or "zien")
        && !prose.IsIn(at, Separable);

    /// <summary>What an act holds so far, each word looked at once.</summary>
    private struct Act(int first)
    {
        private int _at = first + 1;

        /// <summary>It holds an infinitive with "te".</summary>
        public bool Found { get; private set; }

        /// <summary>A subordinate clause was opened in it.</summary>
        public bool Open { get; private set; }

        public void ReadTo(Prose prose, int end)
        {
            for (; _at < end; _at++)
            {
                // "Verzoekt de regering om X te doen": this "om" opens the act itself.
                Open |= prose.IsIn(_at, Openers) && !prose.Is(_at, "in") && !(prose.Is(_at, "om") && _at - first <= 6 && !Found);
                Found |= prose.Is(_at, "te") && IsInfinitive(prose, _at + 1);
            }
        }
    }
}
