namespace Goldthread.Web.Commands;

/// <summary>Why no chart can be made of a file, in words for whoever asked.</summary>
internal sealed class CannotChart(string message) : Exception(message);
