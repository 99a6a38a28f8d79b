namespace Goldthread.Verify;

/// <summary>Is told of every version of every row, by the history and by the database, in any order.</summary>
internal interface IOnlooker
{
    /// <summary>The history vouches for it.</summary>
    void Told(in Seen row);

    /// <summary>It stands in its table.</summary>
    void Lives(in Seen row);

    /// <summary>It stands among the past versions; <paramref name="last"/> when no later one of its row does.</summary>
    void Past(in Seen row, bool last);

    /// <summary>It was destroyed, and the destruction names it.</summary>
    void Gone(in Seen row);
}
