namespace Goldthread.Web.Demonstration;

/// <summary>The time it is in a story. It stands still until it is moved, and it only moves forward.</summary>
public sealed class StoryClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset _now = start;

    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Moves on to a later moment. Throws when it is an earlier one: a history cannot be told backwards.</summary>
    public void MoveTo(DateTimeOffset moment)
    {
        if (moment < _now)
        {
            throw new ArgumentOutOfRangeException(nameof(moment), moment, "The story is already past this moment.");
        }

        _now = moment;
    }
}
