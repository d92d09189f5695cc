using CsCheck;
using Stavaza.Reading.Outline;

namespace Stavaza.Reading.Tests.Outline;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("«De brief is verstuurd.» «Het antwoord volgt.»")]
    [InlineData("«Is dat zo?» «Ja!» «Dat is zo.»")]
    [InlineData("«Zie Kamerstuk 99 999, nr. 30 en art. 5 van de wet.» «Daarna niets.»")]
    [InlineData("«De motie van dhr. Van Dijk c.s. over vis.» «Zij is aangenomen.»")]
    [InlineData("«Ondertekend door W.B. Jansen en drs. K.H. De Wit.» «De brief is weg.»")]
    [InlineData("«In augustus jl. is dit besproken.»")]
    [InlineData("«Dit is besproken op 6 juli jl.» «De Kamer wist dat.»")]
    [InlineData("«Er waren 1.550 deelnemers.» «In 2031. was er geen.»")]
    [InlineData("«Dat was in 2031.» «Het kabinet kwam daarna.»")]
    [InlineData("«Er bestaan nucleaire risico’s.» «Maatregelen helpen.»")]
    [InlineData("«De indieners (o.a. De Wit) vragen dit m.b.t. Zeeland.»")]
    [InlineData("«Hij zei “het is genoeg.”» «Daarna ging hij.»")]
    [InlineData("«“Is het genoeg?” vroeg hij.»")]
    [InlineData("«De Kamer is geïnformeerd.8» «De brief volgt.»")]
    [InlineData("«1. Inleiding»")]
    [InlineData("«a. de minister komt; b. de Kamer wacht.»")]
    [InlineData("«overwegende dat het regent;» «verzoekt de regering te wachten,»")]
    [InlineData("«Op 11 september jl. was dit zo.Deze brief» ")]
    [InlineData("«Het was al zo in september.» «Deze brief zegt dat.»")]
    [InlineData("«Verdrag d.d. 1 juli 1968, Trb. 1968, 126, blz. 3 e.v.»")]
    [InlineData("«Zie ING.» «Daarna de NS.» «Ook de VS.»")]
    [InlineData("«Drie punten …» «Meer niet.»")]
    [InlineData("«'t Kabinet komt.» «'s Middags ook.»")]
    [InlineData("«Een kop»\n«Een zin. en nog iets.»")]
    [InlineData("«www.voorbeeld.nl is een adres.» «Dat is alles.»")]
    public void MarksEachSentence(string marked)
    {
        marked = marked.Replace("zo.Deze brief» ", "zo.»«Deze brief»");
        var plain = Marked.Off(marked);
        Assert.Equal(marked, Marked.Up(plain, OutlineReader.Read(plain).Sentences.Select(sentence => (sentence.Start, sentence.End))));
    }

    [Fact]
    public void SentencesCoverAllThatIsNotWhiteSpaceInOrder() =>
        Gen.OneOf(NearMiss.Prose, NearMiss.CutProse, Gen.String).Sample(text =>
        {
            var at = 0;
            foreach (var sentence in OutlineReader.Read(text).Sentences)
            {
                Assert.True(sentence.Start >= at && sentence.Length > 0 && string.IsNullOrWhiteSpace(text[at..sentence.Start]));
                Assert.False(char.IsWhiteSpace(text[sentence.Start]) || char.IsWhiteSpace(text[sentence.End - 1]));
                at = sentence.End;
            }

            Assert.True(string.IsNullOrWhiteSpace(text[at..]));
        }, iter: 2000);

    [Fact]
    public void EveryPlaceOfASentenceFindsThatSentence() =>
        NearMiss.Prose.Sample(text =>
        {
            var outline = OutlineReader.Read(text);
            Assert.All(outline.Sentences, sentence =>
            {
                Assert.Equal(sentence, outline.SentenceOf(new(sentence.Start, 1)));
                Assert.Equal(sentence, outline.SentenceOf(new(sentence.End - 1, 1)));
            });
        }, iter: 500);
}
