namespace Goldthread.Evidence;

public enum IndicatorKind
{
    Faces,
    ZeroToTen,
    YesNo,
    Count,
    Duration,
    Money,
    Percentage,
    Checklist,
    Attainment,
}
