using Goldthread.History;

namespace Goldthread.People;

/// <summary>Who somebody is, as typed.</summary>
public sealed class PersonFacts : IFacts
{
    public const int NameMax = 100;
    public const int ShortMax = 60;
    public const int LineMax = 200;

    public string? Name { get; set; }
    public string? Likes { get; set; }
    public string? Pronouns { get; set; }
    public string? Picture { get; set; }
    public DateOnly? BornOn { get; set; }
    public string? NhsNumber { get; set; }
    public string? BestTime { get; set; }
    public string? ContactBy { get; set; }

    public void Look(Check check, DateOnly today) =>
        check
            .Needs(nameof(Name), Name, NameMax, "Write the person’s name.")
            .Fits(nameof(Likes), Likes, ShortMax)
            .Fits(nameof(Pronouns), Pronouns, ShortMax)
            .Fits(nameof(Picture), Picture, ShortMax)
            .Fits(nameof(BestTime), BestTime, LineMax)
            .Fits(nameof(ContactBy), ContactBy, LineMax)
            .NotAhead(nameof(BornOn), BornOn, today)
            .Must(
                nameof(BornOn),
                BornOn is null || BornOn > today.AddYears(-125),
                "Check the year of birth. It is more than 125 years ago."
            )
            .Must(
                nameof(NhsNumber),
                string.IsNullOrWhiteSpace(NhsNumber) || People.NhsNumber.IsSound(NhsNumber),
                "Check the NHS number: ten digits, and the last one must agree with the others."
            );
}
