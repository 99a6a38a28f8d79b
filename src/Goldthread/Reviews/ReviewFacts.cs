using Goldthread.History;

namespace Goldthread.Reviews;

/// <summary>A review as typed.</summary>
public sealed class ReviewFacts
{
    public const int WordsMax = 2000;
    public const int PresentMax = 300;

    public DateOnly? HeldOn { get; set; }
    public string? Present { get; set; }
    public bool PersonThere { get; set; }
    public string? PersonWords { get; set; }
    public int? Rating { get; set; }
    public Decision? Decision { get; set; }
    public string? Changed { get; set; }
    public string? DelayReason { get; set; }
    public DateOnly? NextOn { get; set; }

    /// <summary>True when the decision ends the goal, so that there is nothing to look at again.</summary>
    public bool Ends => Decision is Reviews.Decision.Celebrate or Reviews.Decision.Stop or Reviews.Decision.Reshape;

    internal void LookSoFar(DateOnly today) => SoFar(today).OrRefuse();

    internal void LookAtAll(DateOnly today) =>
        SoFar(today)
            .Must(nameof(Decision), Decision is not null, "Choose what you decide together.")
            .Must(
                nameof(Changed),
                Decision is null or Reviews.Decision.Keep or Reviews.Decision.Celebrate or Reviews.Decision.Stop
                    || !string.IsNullOrWhiteSpace(Changed),
                "Write what changes, and why."
            )
            .Must(nameof(NextOn), Ends || NextOn is not null, "Choose when to look again.")
            .NotPast(nameof(NextOn), NextOn, today)
            .Must(
                nameof(NextOn),
                NextOn is null || NextOn <= today.AddYears(1),
                "Choose a day within a year, so that the goal is not forgotten."
            )
            .OrRefuse();

    private Check SoFar(DateOnly today) =>
        new Check()
            .NotAhead(nameof(HeldOn), HeldOn, today)
            .Fits(nameof(Present), Present, PresentMax)
            .Fits(nameof(PersonWords), PersonWords, WordsMax)
            .Between(nameof(Rating), Rating, 1, 5, "Choose one of the faces.")
            .Fits(nameof(Changed), Changed, WordsMax)
            .Fits(nameof(DelayReason), DelayReason, WordsMax);
}
