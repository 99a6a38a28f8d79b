namespace Goldthread.Evidence;

public enum Absence
{
    Declined,
    Unable,
}
