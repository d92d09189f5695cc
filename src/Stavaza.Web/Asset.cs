using System.Security.Cryptography;

namespace Stavaza.Web;

/// <summary>A file inside the assembly, served under an address that changes with its content, so that browsers may keep it for ever.</summary>
internal sealed class Asset
{
    private Asset(string name, string type)
    {
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"the assembly does not hold {name}");
        Bytes = new byte[stream.Length];
        stream.ReadExactly(Bytes);
        ContentType = type;
        Address = $"/assets/{Convert.ToHexStringLower(SHA256.HashData(Bytes).AsSpan(0, 6))}/{name}";
    }

    public static Asset Stylesheet { get; } = new("stavaza.css", "text/css; charset=utf-8");

    public static Asset Icon { get; } = new("stavaza.svg", "image/svg+xml");

    public string Address { get; }

    public string ContentType { get; }

    public byte[] Bytes { get; }
}
