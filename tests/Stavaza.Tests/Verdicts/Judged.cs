using Stavaza.Record;
using Stavaza.Sources;
using Stavaza.Tests.Linking;
using Stavaza.Verdicts;

namespace Stavaza.Tests.Verdicts;

/// <summary>A record with a motion and a letter that says that a motion was carried out without saying which.</summary>
internal static class Judged
{
    public const string Motion = "kst-36200-V-30", OtherMotion = "kst-36200-V-31";
    public static readonly DateOnly Tabled = new(2022, 11, 24), Written = new(2023, 1, 31);

    public const string Letter = "Geachte voorzitter,\n\nDe motie over de veiligheid van dijken is uitgevoerd.\n\nDe minister van Defensie,\n\nK.H. Ollongren\n";

    public static async Task<TestRecord> RecordAsync(string letter = Letter)
    {
        var record = await TestRecord.MakeAsync();
        await record.ReadAsync("motie.txt", Cites.Motie("Van Dijk", "de dijken te versterken"), new GivenFacts { Id = Motion, Date = Tabled });
        await record.ReadAsync("tweede.txt", Cites.Motie("Van Dijk", "de bruggen te verven"), new GivenFacts { Id = OtherMotion, Date = Tabled });
        await record.ReadLetterAsync(letter);
        return record;
    }

    public static Task<IntakeOutcome> ReadLetterAsync(this TestRecord record, string letter) =>
        record.ReadAsync("brief.txt", letter, new GivenFacts { Id = "2023D00001", Date = Written });

    public static LinkJudge Judge(this TestRecord record) => new(record.Record, record.Clock);

    /// <summary>Id of the only element of a type in the letter.</summary>
    public static async Task<string> ElementAsync(this TestRecord record, string type) =>
        Assert.Single(Assert.Single(await record.Desk.DocumentAsync("2023D00001", record.Today, default)).Elements, element => element.Type == type || element.Kind == type).Id;

    public static async Task<HandVerdict> ConfirmAsync(this TestRecord record, string element, string target = Motion) =>
        Assert.IsType<Judgment.Given>(await record.Judge().ConfirmAsync(element, target, "griffie", null, default)).Verdict;

    public static async Task<HandVerdict> RejectAsync(this TestRecord record, string element, string target = Motion) =>
        Assert.IsType<Judgment.Given>(await record.Judge().RejectAsync(element, target, "griffie", "andere motie", default)).Verdict;

    public static async Task<Stavaza.Trails.TrailAnswer> TrailAsync(this TestRecord record, DateOnly? asOf = null) =>
        (await record.Desk.TrailAsync(Motion, asOf ?? record.Today, default))!;
}
