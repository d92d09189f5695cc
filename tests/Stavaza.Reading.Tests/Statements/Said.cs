using System.Text;
using System.Text.Json;
using Stavaza.Reading.Statements;

namespace Stavaza.Reading.Tests.Statements;

/// <summary>Reads statements in short texts, for tests: marked text in, marked text or one field out.</summary>
internal static class Said
{
    /// <summary>The day on which the texts of these tests were written, unless a test says otherwise.</summary>
    public static readonly DateOnly Day = new(2024, 11, 18);

    public static IReadOnlyList<Mark> Marks(string text, DateOnly? day = null) =>
        DocumentReader.Read(text, new ReadingContext { Date = day ?? Day, Layout = Layout.Flowing }).Marks;

    public static IReadOnlyList<T> All<T>(string text, DateOnly? day = null)
        where T : Statement =>
        [.. Marks(text, day).Select(mark => mark.Element).OfType<T>()];

    public static T One<T>(string text, DateOnly? day = null)
        where T : Statement => Assert.Single(All<T>(text, day));

    /// <summary>Takes the marks off, reads, and puts marks around what was read of one type.</summary>
    public static void Check(string type, string marked)
    {
        var plain = Marked.Off(marked);
        var places = Marks(plain).Where(mark => mark.Element.Type == type).Select(mark => (mark.Hull.Start, mark.Hull.End));
        Assert.Equal(marked, Marked.Up(plain, places));
    }

    /// <summary>The fields of a statement as <c>stavaza marks</c> prints them.</summary>
    public static string Json(Element element)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            element.WriteFields(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
