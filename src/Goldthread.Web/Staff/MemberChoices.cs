using Goldthread.Staff;
using Goldthread.Web.Design;

namespace Goldthread.Web.Staff;

/// <summary>What there is to choose from about somebody on the staff.</summary>
public static class MemberChoices
{
    /// <summary>Every job, and none yet.</summary>
    public static IReadOnlyList<SelectOption> Jobs { get; } =
    [
        new SelectOption("", "Choose a job"),
        .. Enum.GetValues<Job>().Select(j => new SelectOption(j.ToString(), Say.Of(j))),
    ];

    /// <summary>On the payroll, or not.</summary>
    public static IReadOnlyList<SelectOption> Terms { get; } =
    [
        new SelectOption("", Say.Of((Terms?)null)),
        .. Enum.GetValues<Terms>().Select(t => new SelectOption(t.ToString(), Say.Of(t))),
    ];
}
