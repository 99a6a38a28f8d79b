using FsCheck;
using FsCheck.Fluent;

namespace Goldthread.Tests;

/// <summary>Properties over generated cases. When one fails, FsCheck prints the case and the seed that leads to it again.</summary>
internal static class Properties
{
    /// <summary>Holds for every generated case; <paramref name="holds"/> throws when it does not.</summary>
    public static void HoldFor<T>(Gen<T> cases, Action<T> holds, int times = 100) =>
        Prop.ForAll(cases.ToArbitrary(), holds)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(times).WithQuietOnSuccess(true));

    /// <summary>Holds for every seed of a random world.</summary>
    public static void HoldForSeeds(int times, Action<int> holds) => HoldFor(Gen.Choose(0, int.MaxValue), holds, times);
}
