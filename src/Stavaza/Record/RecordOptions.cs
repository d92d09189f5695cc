namespace Stavaza.Record;

/// <summary>Where the record is and how it is held.</summary>
public sealed class RecordOptions
{
    /// <summary>The data folder. Default: stavaza in the platform's folder for a user's application data.</summary>
    public string Folder { get; set; } = DefaultFolder;

    /// <summary>Where the user's own files of the register are. Default: register in the data folder.</summary>
    public string? RegisterFolder { get; set; }

    /// <summary>How long a second writer waits for the first, in seconds (0 or more), before it says who holds the record.</summary>
    public int WaitSeconds { get; set; } = 10;

    /// <summary>Largest size of the record in pages of 4096 bytes; 0 or more, 0 for no limit but the disk's.</summary>
    public long MostPages { get; set; }

    /// <summary>The folder that <see cref="RegisterFolder"/> comes down to.</summary>
    public string RegisterFiles => RegisterFolder ?? Path.Combine(Folder, "register");

    private static string DefaultFolder =>
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "stavaza");
}
