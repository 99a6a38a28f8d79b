namespace Goldthread.Web.Simulation;

/// <summary>
/// Chance that falls the same way for the same seed, on every machine and in every version (SplitMix64, Steele, Lea and
/// Flood 2014). For stories, never for secrets.
/// </summary>
internal sealed class Dice
{
    private ulong _state;

    private Dice(ulong state) => _state = state;

    /// <summary>Dice of their own for one thing of a simulation, whatever else was drawn before.</summary>
    public static Dice For(int seed, int thing, int of = 0) =>
        new(Mix(Mix((ulong)(uint)seed + 0x9E3779B97F4A7C15) ^ ((ulong)(uint)thing << 32 | (uint)of)));

    /// <summary>A number from 0 up to, not including, <paramref name="most"/>.</summary>
    public int Below(int most) => (int)(Roll() % (ulong)most);

    /// <summary>A number from one to another, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True in so many of a hundred.</summary>
    public bool Percent(int chance) => Below(100) < chance;

    public T Of<T>(IReadOnlyList<T> all) => all[Below(all.Count)];

    /// <summary>So many of them, each at most once, in a drawn order.</summary>
    public IReadOnlyList<T> Some<T>(IEnumerable<T> all, int most)
    {
        var left = all.ToList();
        var some = new List<T>();
        while (left.Count > 0 && some.Count < most)
        {
            var at = Below(left.Count);
            some.Add(left[at]);
            left.RemoveAt(at);
        }

        return some;
    }

    public ulong Roll() => Mix(_state += 0x9E3779B97F4A7C15);

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
