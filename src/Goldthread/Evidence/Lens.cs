namespace Goldthread.Evidence;

public enum Lens
{
    Experience,
    Behaviour,
    Stability,
}
