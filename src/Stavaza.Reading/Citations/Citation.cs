using System.Text.Json;

namespace Stavaza.Reading.Citations;

/// <summary>The prose names another document, decision, article or dossier.</summary>
/// <param name="Span">The reference itself: kind word, chamber, session, dossier, number, item and page; not the brackets, name or date beside it.</param>
/// <param name="Rule">Name of the rule that read it.</param>
/// <param name="Kind">Kind as design and JSON name it: kamerstuk, zaak, ministry-reference, treaty-article …</param>
/// <param name="Id">Canonical id, such as kst-33783-46; null where the text does not settle it.</param>
public abstract record Citation(TextSpan Span, string Rule, string Kind, string? Id) : Element(Span, Rule)
{
    /// <inheritdoc/>
    public sealed override string Type => "citation";

    /// <summary>The document's own number, printed in the document.</summary>
    public bool Self { get; init; }

    /// <summary>The day that the words beside the reference give the cited document ("d.d. 6 juli 2020"); null when they give none.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The person beside the reference, to whom an answer was given or whose motion it is ("Van Dijk"); null when none is named.</summary>
    public string? Person { get; init; }

    /// <inheritdoc/>
    public sealed override void WriteFields(Utf8JsonWriter json)
    {
        json.WriteString("kind", Kind);
        if (Id is not null)
        {
            json.WriteString("id", Id);
        }

        WriteOwnFields(json);
        json.WriteOptional("date", Date);
        json.WriteOptional("person", Person);
        if (Self)
        {
            json.WriteBoolean("self", true);
        }
    }

    /// <summary>Writes the fields of one kind of citation.</summary>
    protected virtual void WriteOwnFields(Utf8JsonWriter json)
    {
    }
}
