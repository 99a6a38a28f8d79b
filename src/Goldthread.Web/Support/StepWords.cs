using Goldthread.Support;
using Goldthread.Web.Design;

namespace Goldthread.Web.Support;

/// <summary>A support step's facts in words.</summary>
public static class StepWords
{
    /// <summary>With which help to begin, and how far to go: "Help: by themselves, at most with a word."</summary>
    public static string Helps(SupportStep step) =>
        (step.StartsWith, step.AtMost) switch
        {
            (null, null) => "",
            ({ } first, null) => $"Begin: {Small(first)}.",
            (null, { } most) => $"At most: {Small(most)}.",
            ({ } first, { } most) => first == most
                ? $"Help: {Small(first)}."
                : $"Begin: {Small(first)}; at most: {Small(most)}.",
        };

    private static string Small(Help help) => Words.Small(Say.Of(help));
}
