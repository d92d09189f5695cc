using Stavaza.Linking;

namespace Stavaza.Tests.Linking;

/// <summary>Names as prose, papers and the register write them.</summary>
public sealed class SurnameTests
{
    [Theory]
    [InlineData("P.A. (Pia) Dijkstra", "Dijkstra", true)]
    [InlineData("P.A. (Pia) Dijkstra", "Pia Dijkstra", true)]
    [InlineData("P.A. (Pia) Dijkstra", "Remco Dijkstra", false)]
    [InlineData("E. (Emiel) van Dijk", "Jasper van Dijk", false)]
    [InlineData("E. (Emiel) van Dijk", "Van Dijk", true)]
    [InlineData("Songül Mutluer (S.)", "Mutluer", true)]
    [InlineData("Bushoff (GroenLinks-PvdA)", "Bushoff", true)]
    [InlineData("(PvdA)", "PvdA", false)]
    public void FitsWhereOneNameEndsWithTheOther(string one, string other, bool fits) => Assert.Equal(fits, Surname.Fit(one, other));
}
