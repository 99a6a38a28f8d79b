namespace Goldthread.Evidence;

public enum Direction
{
    Higher,
    Lower,
    InRange,
}
