using System.Collections.Immutable;
using Stavaza.Reading.Citations;
using Stavaza.Reading.Cleaning;
using Stavaza.Reading.Outline;

namespace Stavaza.Reading.Letters;

/// <summary>Reads what a document is, from its head, its feet, its letterhead and its signatures.</summary>
internal static class ProfileReader
{
    /// <summary>Reads what the document says of itself, and the marks of its own numbers, date, headings and signatories.</summary>
    public static (DocumentProfile Profile, ImmutableArray<Mark> Marks) Read(CleanText text, DocumentOutline outline, IReadOnlyList<Citation> citations)
    {
        var lines = new DocumentLines(text);
        var kind = KindReader.Read(lines, outline);
        var date = DocumentDateReader.Read(lines);
        var number = OwnNumberReader.Read(lines, kind, date?.Day);
        var reference = OwnReferenceReader.Read(text);
        var signatures = SignatoryReader.Read(lines, kind);
        var profile = new DocumentProfile
        {
            Kind = kind,
            OwnId = number?.Number.Id,
            OwnReference = reference?.Id,
            Title = TitleReader.Read(lines)?.In(text.Text),
            Date = date?.Day,
            WrittenAfter = WrittenAfterReader.Read(lines, kind, outline, citations, date),
            Signatories = [.. signatures.Select(signature => signature.Person)],
            Addressee = kind == DocumentKind.Verslag ? null : AddresseeReader.Read(lines),
        };

        var marks = new ProfileMarks(text, outline);
        if (number is { } own)
        {
            marks.Add(own.Number, own.Parts, own.InFurniture);
        }

        marks.Add(reference, inFurniture: true);
        marks.Add(date is { } day ? new DocumentDate(day.Span, "own/date", day.Day) : null, date?.InFurniture ?? false);
        marks.AddRange(signatures);
        marks.AddRange(outline.Sections.Select(section => new SectionHeading(section.Heading, section.Number is null
            ? "section/title" : "section/number", section.Number, section.Title)));
        return (profile, marks.Finish());
    }
}
