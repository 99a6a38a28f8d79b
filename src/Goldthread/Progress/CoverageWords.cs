namespace Goldthread.Progress;

/// <summary>What came of the readings that were due, in sentences of at most fifteen words, each kind of silence apart.</summary>
public static class CoverageWords
{
    public static string Of(Coverage coverage)
    {
        string?[] sentences =
        [
            coverage.Due == 0
                ? "Nothing was due yet."
                : $"{Times(coverage.Due)} a reading was due; {coverage.Recorded} are written down.",
            coverage.Declined == 0 ? null : $"{Times(coverage.Declined)} they chose not to say.",
            coverage.Unable == 0 ? null : $"{Times(coverage.Unable)} they could not.",
            coverage.NotRecorded == 0 ? null : $"{Times(coverage.NotRecorded)} nobody wrote anything down.",
            coverage.NotDue == 0 ? null : $"{Times(coverage.NotDue)} nothing was due, because they were away.",
        ];
        return string.Join(' ', sentences.Where(sentence => sentence is not null));
    }

    private static string Times(int number) => number == 1 ? "Once" : $"{number} times";
}
