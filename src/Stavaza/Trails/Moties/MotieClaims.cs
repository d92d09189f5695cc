using System.Text.RegularExpressions;
using Stavaza.Answers;
using Stavaza.Linking;
using Stavaza.Reading.Letters;
using Stavaza.Record;

namespace Stavaza.Trails.Moties;

/// <summary>What the government says was done with a motion, and of which of its requests it says so.</summary>
/// <param name="Found">The sentence.</param>
/// <param name="Stance">executed, in-progress, partly, not-executed or unknown.</param>
/// <param name="Day">The day of the document; null when not known.</param>
/// <param name="Covers">The places of the requests that it covers; null where it cannot be decided which of several.</param>
/// <param name="IsWhole">It speaks of the motion as a whole.</param>
internal sealed record MotieClaim(FoundElement Found, string Stance, DateOnly? Day, IReadOnlyList<int>? Covers, bool IsWhole)
{
    /// <summary>It calls the motion done as a whole: what else the same letter tells of it leads up to this.</summary>
    public bool Concludes => IsWhole && Stance == "executed" && Found.Element.Rule is "uitvoering/gedaan" or "uitvoering/deze-brief" or "uitvoering/hieraan";

    public bool Decides => Stance != "unknown";

    /// <summary>A paper that the government sends to the House, and so is a report itself.</summary>
    public bool IsLetter => Found.Reference.Kind is not nameof(DocumentKind.Verslag);
}

/// <summary>
/// Reads which requests of a motion a sentence covers. It covers all where it says of the motion as a whole that it is carried out; the one with that number where it
/// says "het tweede verzoek"; else those with which it shares a word that the others do not have. Of a motion with one request there is nothing to decide.
/// </summary>
internal static partial class MotieClaims
{
    /// <summary>Rules of sentences that tell a deed and not the state of the motion.</summary>
    private static readonly HashSet<string> Deeds = ["uitvoering/daad", "uitvoering/gevraagd", "uitvoering/feit", "uitvoering/bericht", "uitvoering/betrokken"];

    private static readonly string[] Ordinals = ["eerste", "tweede", "derde", "vierde", "vijfde"];

    public static IReadOnlyList<MotieClaim> Of(TrailMaterial known, IReadOnlyList<MotieRequest> requests) =>
        [.. known.About.Where(found => found.Element.Type == "execution" && MotieSteps.SpeaksForCabinet(found)).Select(found => Claim(found, requests))];

    private static MotieClaim Claim(FoundElement found, IReadOnlyList<MotieRequest> requests)
    {
        var (sentence, stance) = (found.Element.Sentence, found.Text("stance") ?? "unknown");
        var day = found.Reference.Published.Day;
        if (Numbered().Match(sentence) is { Success: true } numbered)
        {
            var place = numbered.Groups[1].Value is "laatste" ? requests.Count - 1 : Array.IndexOf(Ordinals, numbered.Groups[1].Value);
            stance = stance == "partly" && !Partial().IsMatch(sentence) ? (Present().IsMatch(sentence) ? "in-progress" : "executed") : stance;
            return requests.Count > 1 ? new(found, stance, day, place >= 0 && place < requests.Count ? [place] : null, false) : new(found, found.Text("stance") ?? "unknown", day, All(requests), true);
        }

        var deed = Deeds.Contains(found.Element.Rule) || Occasion().IsMatch(sentence);
        if (requests.Count <= 1 || (!deed && !OneRequest().IsMatch(sentence)))
        {
            return new(found, stance, day, All(requests), !deed);
        }

        var words = ContentWords.Of(OneRequest().IsMatch(sentence) ? sentence : WithoutName(sentence));
        var covered = Enumerable.Range(0, requests.Count).Where(at => requests[at].Telling.SharedWith(words).Count > 0).ToList();
        return new(found, stance, day, covered.Count > 0 ? covered : null, false);
    }

    private static List<int> All(IReadOnlyList<MotieRequest> requests) => [.. Enumerable.Range(0, requests.Count)];

    /// <summary>The motion's own name may hold the words of a request: "ter uitvoering van de motie-Jansen over een meldpunt is …".</summary>
    private static string WithoutName(string sentence) => Name().Replace(sentence, " ");

    [GeneratedRegex(@"\b(eerste|tweede|derde|vierde|vijfde|laatste)\s+(?:deel|onderdeel|verzoek|dictum|punt|oproep|vraag|gedachtestreepje)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\b(?:deels|gedeeltelijk|grotendeels|onvolledig|onvoldoende|ten dele|niet (?:geheel|volledig|helemaal))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Partial();

    [GeneratedRegex(@"\b(?:wordt|worden|zal|zullen|loopt|gestart|bezig|voorbereid)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Present();

    [GeneratedRegex(@"\b(?:ter uitvoering van|ter invulling van|in het kader van|naar aanleiding van|conform|overeenkomstig|in lijn met|zoals)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Occasion();

    [GeneratedRegex(@"\b(?:het verzoek|de oproep|de wens|het dictum|het onderdeel|het deel|de vraag)\b[^.]{0,60}\bmotie", RegexOptions.IgnoreCase)]
    private static partial Regex OneRequest();

    [GeneratedRegex(@"\bmotie\b.*?(?=$|\b(?:is|zijn|heeft|heb|hebben|werd|werden|wordt|worden|ben|zal|zullen|ga|gaat|gaan)\b)", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Name();
}
