namespace Goldthread.Evidence;

/// <summary>How an indicator is answered, and so how its numbers are read.</summary>
public enum IndicatorKind
{
    /// <summary>One of five faces: 1 hard, 2 not so good, 3 okay, 4 good, 5 really good.</summary>
    Faces,

    /// <summary>A number from 0 to 10 that the person chooses.</summary>
    ZeroToTen,

    /// <summary>1 for yes, 0 for no. A share of yes, from 0 to 1, may stand for a week or a month.</summary>
    YesNo,

    /// <summary>How many times or how many of something; with a denominator, a rate.</summary>
    Count,

    /// <summary>How long, in minutes unless the indicator names another unit.</summary>
    Duration,

    /// <summary>An amount in pounds.</summary>
    Money,

    /// <summary>A share from 0 to 100.</summary>
    Percentage,

    /// <summary>The score of a list that the person agreed: how many parts were done.</summary>
    Checklist,

    /// <summary>A level on a goal attainment scale, from -2 to +2; 0 is what was hoped for.</summary>
    Attainment,
}
