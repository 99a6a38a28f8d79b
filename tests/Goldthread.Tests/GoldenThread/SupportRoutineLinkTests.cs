using Goldthread.GoldenThread;
using static Goldthread.Tests.GoldenThread.Facts;

namespace Goldthread.Tests.GoldenThread;

public class SupportRoutineLinkTests
{
    [Fact]
    public void Complete_steps_are_strong()
    {
        Is(5, 5, Strength.Strong, "Five steps, each with who leads and the least help first.", null);
        Is(1, 1, Strength.Strong, "One step, with who leads and the least help first.", null);
    }

    [Fact]
    public void A_step_without_lead_or_prompts_is_thin()
    {
        Is(5, 3, Strength.Thin, "3 of 5 steps say who leads and which prompts to use.", MendPlace.SupportSteps);
        Is(2, 1, Strength.Thin, "1 of 2 steps says who leads and which prompts to use.", MendPlace.SupportSteps);
    }

    [Fact]
    public void No_steps_are_not_yet_recorded() =>
        Is(0, 0, Strength.NotYetRecorded, "No support steps are written down.", MendPlace.SupportSteps);

    private static void Is(int steps, int complete, Strength strength, string reason, MendPlace? place) =>
        Holds(
            LinkName.SupportRoutine,
            Strong with
            {
                Steps = new StepsFacts(steps, complete),
            },
            strength,
            reason,
            place
        );
}
