namespace Goldthread.Safety;

/// <summary>How much waiting would matter; the first matters most.</summary>
public enum SafetyWeight
{
    /// <summary>A day has passed, or a consent was taken back.</summary>
    Past,

    /// <summary>A day comes soon.</summary>
    Soon,

    /// <summary>Something is not there yet.</summary>
    Open,
}

/// <summary>Something about safety that somebody should look at.</summary>
/// <param name="PersonId">Whom it is about.</param>
/// <param name="Sentence">What it is, and what to do.</param>
/// <param name="Place">Where, under the pages of their safety.</param>
public sealed record SafetySign(Guid PersonId, SafetyWeight Weight, string Sentence, string Place);
