namespace Goldthread.Coaching;

/// <summary>Six plain judgements of the words of a goal; how each is reached stands in <see cref="CoachRules"/>.</summary>
/// <param name="Specific">Two strangers would picture the same thing.</param>
/// <param name="Measurable">Met or not met can be ticked from the words alone.</param>
/// <param name="TimeBound">There is a day it ends, a period it runs, or a rhythm for doing it.</param>
/// <param name="PersonLedVoice">It says what the person wants, will do or will have.</param>
/// <param name="Single">One result, not two.</param>
/// <param name="OutcomeNotActivityOfStaff">What is counted happens in the person's life, and is not what staff do.</param>
public sealed record Verdicts(
    bool Specific,
    bool Measurable,
    bool TimeBound,
    bool PersonLedVoice,
    bool Single,
    bool OutcomeNotActivityOfStaff
);
