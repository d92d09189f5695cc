using System.Text.Json;
using AngleSharp.Html.Parser;
using Stavaza.Reading.Annotation;
using Stavaza.Reading.Citations;
using Stavaza.Reading.Cleaning;
using Stavaza.Reading.Identifiers;
using Stavaza.Reading.Marks;
using Stavaza.Reading.Tijd;

namespace Stavaza.Reading.Tests.Fuzz;

/// <summary>What holds for every text whatever. A law that is broken throws.</summary>
internal static class FuzzLaws
{
    private static readonly ReadingContext Context = new() { Date = new DateOnly(2022, 12, 20) };

    /// <summary>Rules whose words hold all that their id says. Others may lean on what stands around them: the head of a list, a motion's number, the body that decided.</summary>
    private static readonly HashSet<string> StandingAlone =
        ["ecli/number", "zaak/number", "kamerdocument/number", "toezegging/number"];

    /// <summary>The laws, by name.</summary>
    public static IReadOnlyDictionary<string, Action<string>> All { get; } = new Dictionary<string, Action<string>>
    {
        ["citations stay inside the text, in order, with ids that read back"] = Citations,
        ["a citation's own words give its id again"] = OwnWords,
        ["text and furniture make up the source"] = Cleaning,
        ["marks stay inside the source, and print as JSON that tells its slice"] = Marking,
        ["dates stay inside the text, in order"] = Dates,
        ["any string reads as an id that writes back, or as none"] = Ids,
        ["a browser sees the annotated text and nothing else"] = Annotated,
    };

    private static void Citations(string text)
    {
        var last = default(TextSpan);
        foreach (var citation in CitationReader.Read(text, Context))
        {
            InOrder(text, last, citation.Span);
            Require(citation.Span == last || citation.Span.Start >= last.End, "citations cross");
            Require(citation.Id is null || OfficialId.Parse(citation.Id)?.ToString() == citation.Id, $"{citation.Id} does not read back");
            Require(citation.Rule.Length > 0 && citation.Kind.Length > 0, "a citation without rule or kind");
            last = citation.Span;
        }
    }

    private static void OwnWords(string text)
    {
        foreach (var citation in CitationReader.Read(text, Context))
        {
            var words = citation.Span.In(text);
            if (citation.Id is not null && StandingAlone.Contains(citation.Rule))
            {
                Require(CitationReader.Read(words, Context).Any(again => again.Id == citation.Id), $"\"{words}\" gave {citation.Id} by {citation.Rule}, and alone gives no such id");
            }
        }
    }

    private static void Cleaning(string text)
    {
        foreach (var layout in Enum.GetValues<Layout>())
        {
            var clean = TextCleaner.Clean(text, layout);
            var at = 0;
            foreach (var range in clean.ToSourceRanges(new(0, clean.Text.Length)).Concat(clean.Furniture.Select(label => label.Span)).OrderBy(range => range.Start))
            {
                Require(range.Start == at && range.Length > 0, "a range is left out or told twice");
                at = range.End;
            }

            Require(at == text.Length, "the end is left out");
        }
    }

    private static void Marking(string text)
    {
        var reading = DocumentReader.Read(text, Context);
        var last = 0;
        foreach (var mark in reading.Marks)
        {
            Require(mark.Hull.Start >= last && mark.Hull.Length > 0 && mark.Hull.End <= text.Length, $"{mark.Element} lies outside or out of order");
            Require(mark.Ranges.Length > 0 && mark.Ranges[0].Start == mark.Hull.Start && mark.Ranges[^1].End == mark.Hull.End, $"the ranges of {mark.Element} are not its hull");
            InText(mark.InFurniture ? text : reading.Text.Text, mark.Element.Span);
            InText(mark.InFurniture ? text : reading.Text.Text, mark.Sentence);
            Printed(text, mark);
            last = mark.Hull.Start;
        }
    }

    private static void Printed(string text, Mark mark)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            MarkWriter.Write(json, text, mark, "1");
        }

        using var printed = JsonDocument.Parse(stream.ToArray());
        Require(printed.RootElement.GetProperty("start").GetInt32() == mark.Hull.Start && printed.RootElement.GetProperty("rule").GetString() == mark.Element.Rule, "the JSON tells another place");
    }

    private static void Dates(string text)
    {
        var last = default(TextSpan);
        foreach (var date in DatumReader.Read(text, Context))
        {
            InOrder(text, last, date.Span);
            Require(date.From <= date.To && date.Iso.Length >= 4, $"{date} ends before it begins");
            last = date.Span;
        }
    }

    private static void Ids(string text)
    {
        for (var start = 0; start < Math.Min(text.Length, 200); start += 7)
        {
            var id = text.Substring(start, Math.Min(1 + (start % 40), text.Length - start));
            foreach (var tried in new[] { id, id.Trim(), $"kst-{id}", $"h-tk-20212022-{id}", $"jci1.3:c:BWBR0001840&artikel={id}", $"npt#{id}", $"A/RES/{id}", $"ECLI:NL:{id}", $"brief:{id}", $"COM(2020){id}" })
            {
                Require(OfficialId.Parse(tried) is not { } parsed || parsed.ToString() == tried, $"\"{tried}\" does not write back");
                Require(OfficialAddress.Of(tried) is not { } address || OfficialAddress.Hosts.Contains(address.Host), $"\"{tried}\" leads elsewhere");
            }
        }
    }

    private static void Annotated(string text)
    {
        var reading = DocumentReader.Read(text, Context);
        var shown = new HtmlParser().ParseDocument($"<!DOCTYPE html><body><div>{Annotator.Html(text, reading.Marks)}</div></body>").Body!;
        Require(shown.TextContent == Shown(text), "the browser sees another text");
        Require(shown.QuerySelectorAll("*").All(element => element.LocalName is "div" or "cite" or "mark" or "a"), "there is markup of the text's own");
        Annotator.Markdown(text, reading.Marks);
    }

    private static string Shown(string text)
    {
        var shown = text.ToCharArray();
        for (var i = 0; i < shown.Length; i++)
        {
            if (i + 1 < shown.Length && char.IsSurrogatePair(shown[i], shown[i + 1]))
            {
                i++;
            }
            else if (shown[i] == '\0' || char.IsSurrogate(shown[i]))
            {
                shown[i] = '\uFFFD';
            }
        }

        return new string(shown);
    }

    private static void InOrder(string text, TextSpan last, TextSpan span)
    {
        InText(text, span);
        Require(span.Length > 0 && span.Start >= last.Start, $"{span} is empty or out of order");
    }

    private static void InText(string text, TextSpan span) => Require(span.Start >= 0 && span.Length >= 0 && span.End <= text.Length, $"{span} lies outside the text");

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new BrokenLawException(otherwise);
        }
    }
}

/// <summary>A law does not hold.</summary>
internal sealed class BrokenLawException(string message) : Exception(message);
