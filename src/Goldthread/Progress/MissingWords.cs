using Goldthread.Evidence;

namespace Goldthread.Progress;

/// <summary>What is missing, said as a fact.</summary>
internal static class MissingWords
{
    internal static string? Of(IReadOnlyCollection<Point> points)
    {
        var asked = points.Where(point => point.Value is not null || point.Absence is not null).ToList();
        var declined = asked.Count(point => point.Value is null && point.Absence == Absence.Declined);
        var unable = asked.Count(point => point.Value is null && point.Absence == Absence.Unable);
        string?[] sentences =
        [
            declined == 0 ? null : $"{declined} of {asked.Count} times they chose not to say.",
            unable == 0 ? null : $"{unable} of {asked.Count} times they were ill or away.",
        ];
        var said = string.Join(' ', sentences.Where(sentence => sentence is not null));
        return said.Length == 0 ? null : said;
    }
}
