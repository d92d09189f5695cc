using Stavaza.Linking;
using Stavaza.Reading;
using Stavaza.Reading.Citations;

namespace Stavaza.Quality.Trails;

/// <summary>
/// The mover by whom a motion is named ("motie van het lid Jansen c.s. over …"), against the register's field. The titles are the House's own mentions of its motions, in
/// the words in which letters and debates mention them.
/// </summary>
internal static class MoverComparison
{
    private const string First = "title: first mover of the motion that it names";

    public static IEnumerable<Compared> Of(RegisterRows rows) => rows.Moties.Select(Of);

    public static Compared Of(MotieRow row)
    {
        var named = DocumentReader.Read(row.Titel, new ReadingContext { Layout = Layout.Flowing }).Marks.Select(mark => mark.Element).OfType<Citation>().FirstOrDefault(citation => citation.Kind == "motie-by-name");
        var mover = named?.Person is { } person ? Surname.First(person) : null;
        return new(First, row.Id, mover is not null && Surname.Fit(row.Indiener, mover) ? row.Indiener : mover, row.Indiener) { Because = named?.Rule, Source = row.Titel };
    }
}
