namespace Stavaza.Testing;

/// <summary>Compares a text with an approved file in the checkout. With STAVAZA_APPROVE=1 it writes the file instead, for a person to review as a diff.</summary>
public static class GoldenFile
{
    /// <summary>Fails when <paramref name="actual"/> differs from the approved file at <paramref name="path"/>, relative to the checkout's root.</summary>
    public static void Check(string path, string actual)
    {
        var file = Repository.Path(path.Split('/'));
        if (Environment.GetEnvironmentVariable("STAVAZA_APPROVE") == "1")
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
            return;
        }

        Assert.True(File.Exists(file), $"{path} is not there; run the tests once with STAVAZA_APPROVE=1 and review it");
        Assert.Equal(File.ReadAllText(file), actual);
    }
}
