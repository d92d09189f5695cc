using System.Reflection;

namespace Stavaza.Cli;

/// <summary>The version of this build.</summary>
internal static class ToolVersion
{
    /// <summary>Such as 0.1.0.</summary>
    public static string Text =>
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
