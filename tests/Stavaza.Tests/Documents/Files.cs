using System.Text;
using Stavaza.Documents;

namespace Stavaza.Tests.Documents;

/// <summary>Opens bytes as the product does.</summary>
internal static class Files
{
    private static readonly DocumentOpener Opener = new(new OpeningLimits());

    /// <summary>The text that was taken out; fails the test when there is none.</summary>
    public static DocumentText Opened(string name, byte[] bytes)
    {
        var opening = Opener.Open(name, bytes, TestContext.Current.CancellationToken);
        return Assert.IsType<Opening.Opened>(opening).Text;
    }

    /// <summary>The same of text in UTF-8.</summary>
    public static DocumentText Opened(string name, string text) => Opened(name, Encoding.UTF8.GetBytes(text));

    /// <summary>Why nothing could be taken out; fails the test when something was.</summary>
    public static string Refused(string name, byte[] bytes, OpeningLimits? limits = null)
    {
        var opening = new DocumentOpener(limits ?? new OpeningLimits()).Open(name, bytes, TestContext.Current.CancellationToken);
        var reason = Assert.IsType<Opening.Unreadable>(opening).Reason;
        Assert.DoesNotContain('\n', reason);
        return reason;
    }

    /// <summary>The same of text in UTF-8.</summary>
    public static string Refused(string name, string text) => Refused(name, Encoding.UTF8.GetBytes(text));
}
