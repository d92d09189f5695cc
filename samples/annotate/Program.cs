// Marks up the text on standard input: every citation becomes a link to its official page.
using Stavaza.Reading.Annotation;
using Stavaza.Reading.Citations;

var text = Console.In.ReadToEnd();
var citations = CitationReader.Read(text);
foreach (var citation in citations)
{
    Console.Error.WriteLine($"{citation.Id ?? "?"}: {citation.Span.In(text)}");
}

Console.WriteLine(Annotator.Html(text, citations));
