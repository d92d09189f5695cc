using System.Globalization;
using System.Text;
using System.Xml;
using Stavaza.Open;
using Stavaza.Web.Languages;

namespace Stavaza.Web.Open;

/// <summary>What became overdue, as an Atom feed (RFC 4287), the latest first. An entry keeps its id while its last day stays; a term that is moved makes a new one.</summary>
internal static class OpenFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>So many entries the feed holds.</summary>
    private const int Most = 100;

    public static string Write(Visit visit, OpenQuestion question, OpenAnswer open)
    {
        var words = OpenTexts.For(visit.Texts);
        var items = open.Items.OrderByDescending(item => item.DaysLeft).Take(Most).ToList();
        using var text = new Utf8Text();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, CheckCharacters = false }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteElementString("id", Atom, visit.Origin + OpenAsked.Address(OpenPages.Feed, question with { State = null }, null));
            xml.WriteElementString("title", Atom, words.FeedTitle);
            xml.WriteElementString("updated", Atom, Moment(items.Count > 0 ? Overdue(items[0]) : open.AsOf));
            Link(xml, "self", visit.Origin + OpenAsked.Address(OpenPages.Feed, question with { State = null }, null));
            Link(xml, "alternate", visit.Origin + OpenAsked.Address(OpenPages.Page, question, null));
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, "Stavaza");
            xml.WriteEndElement();
            items.ForEach(item => Entry(xml, visit, words, item));
            xml.WriteEndElement();
        }

        return text.ToString();
    }

    private static void Entry(XmlWriter xml, Visit visit, OpenTexts words, OpenItem item)
    {
        var address = visit.Origin + Addresses.Trail(item.Id);
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("id", Atom, $"{address}#overdue-{item.LastDay:yyyy-MM-dd}");
        xml.WriteElementString("title", Atom, Clean($"{Texts.Name(words.OneOf, item.Kind)}: {item.Title}"));
        xml.WriteElementString("updated", Atom, Moment(Overdue(item)));
        Link(xml, "alternate", address);
        xml.WriteElementString("summary", Atom, Clean(string.Join("; ", new[]
        {
            visit.Texts.Follow.Due(visit.Texts.Day(item.LastDay!.Value)),
            item.Term?.Words,
            string.Join(", ", item.Ministers.Select(minister => minister.Label)),
            string.Join(", ", item.Movers.Select(mover => mover.Name)),
        }.Where(part => !string.IsNullOrEmpty(part)))));
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static DateOnly Overdue(OpenItem item) => item.LastDay!.Value.AddDays(1);

    private static string Moment(DateOnly day) => DutchTime.InAmsterdam(day.ToDateTime(TimeOnly.MinValue)).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    /// <summary>XML has no place for most control characters, however they are written.</summary>
    private static string Clean(string text) => new([.. text.Where(unit => XmlConvert.IsXmlChar(unit) || char.IsSurrogate(unit))]);

    private sealed class Utf8Text() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
