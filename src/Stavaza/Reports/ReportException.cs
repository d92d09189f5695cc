namespace Stavaza.Reports;

/// <summary>A report cannot be written, or a list cannot be read; the message says what to do.</summary>
public sealed class ReportException(string message) : Exception(message);
