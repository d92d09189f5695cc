using System.IO.Compression;
using System.Text;

namespace Stavaza.Tests.Documents;

/// <summary>Writes the smallest DOCX around the XML of a document's body.</summary>
internal static class SmallDocx
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A DOCX with this body.</summary>
    /// <param name="body">XML inside <c>w:body</c>.</param>
    /// <param name="footnotes">XML inside <c>w:footnotes</c>; null for a document without.</param>
    /// <param name="numbering">XML inside <c>w:numbering</c>; null for a document without.</param>
    public static byte[] Of(string body, string? footnotes = null, string? numbering = null)
    {
        var parts = new List<(string Name, string Type, string Xml)> { ("document", "officeDocument", $"<w:body>{body}</w:body>") };
        if (footnotes is not null)
        {
            parts.Add(("footnotes", "footnotes", footnotes));
        }

        if (numbering is not null)
        {
            parts.Add(("numbering", "numbering", numbering));
        }

        return Zip(
        [
            ("[Content_Types].xml", Types(parts)),
            ("_rels/.rels", RelationsTo([("document", "officeDocument", "")], "word/")),
            ("word/_rels/document.xml.rels", RelationsTo(parts.Skip(1), "")),
            .. parts.Select(part => ($"word/{part.Name}.xml", $"<w:{part.Name} xmlns:w=\"{Main}\">{part.Xml}</w:{part.Name}>")),
        ]);
    }

    /// <summary>One paragraph of plain words.</summary>
    public static string P(string words) => $"<w:p><w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r></w:p>";

    /// <summary>A zip file with these files.</summary>
    public static byte[] Zip(params (string Name, string Text)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    private static string Types(IEnumerable<(string Name, string Type, string Xml)> parts)
    {
        const string Kind = "application/vnd.openxmlformats-officedocument.wordprocessingml";
        var overrides = string.Concat(parts.Select(part =>
            $"<Override PartName=\"/word/{part.Name}.xml\" ContentType=\"{Kind}.{(part.Name == "document" ? "document.main" : part.Name)}+xml\"/>"));
        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>" + overrides + "</Types>";
    }

    private static string RelationsTo(IEnumerable<(string Name, string Type, string Xml)> parts, string folder) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(parts.Select((part, i) => $"<Relationship Id=\"r{i}\" Type=\"{Relations}/{part.Type}\" Target=\"{folder}{part.Name}.xml\"/>"))
        + "</Relationships>";
}
