using Goldthread.Web.Jobs;

namespace Goldthread.Web.Tests.Survival;

/// <summary>Memory is given back when nobody works, and never while somebody does.</summary>
public sealed class QuietMemoryTests
{
    private const long Mb = 1 << 20;

    [Fact]
    public void Only_a_quiet_spell_after_work_gives_memory_back_and_only_once()
    {
        using var memory = new QuietMemory();

        Assert.False(memory.Tick(500 * Mb), "busy");
        Assert.False(memory.Tick(900 * Mb), "busy");
        Assert.True(memory.Tick(900 * Mb), "quiet after work");
        Assert.False(memory.Tick(900 * Mb), "nothing was done since");
        Assert.False(memory.Tick(930 * Mb), "a little");
        Assert.False(memory.Tick(930 * Mb), "too little to tidy for");
    }
}
