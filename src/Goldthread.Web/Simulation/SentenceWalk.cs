namespace Goldthread.Web.Simulation;

/// <summary>
/// A way through all the sentences of some shapes that comes to each once before it comes to any again, and takes the
/// shapes in turn. It needs no memory of what was said, however long a life is.
/// </summary>
internal sealed class SentenceWalk(IReadOnlyList<SentenceShape> shapes, Dice dice)
{
    private readonly Way[] _ways = [.. shapes.Select(s => new Way(s, dice))];
    private int _turn = dice.Below(shapes.Count);

    public string Next(Naming who)
    {
        if (Array.TrueForAll(_ways, w => w.Left == 0))
        {
            Array.ForEach(_ways, w => w.Begin());
        }

        do
        {
            _turn = (_turn + 1) % _ways.Length;
        } while (_ways[_turn].Left == 0);
        return _ways[_turn].Next(who);
    }

    private sealed class Way
    {
        private readonly SentenceShape _shape;
        private readonly long _stride;
        private long _at;

        public Way(SentenceShape shape, Dice dice)
        {
            _shape = shape;
            _at = (long)(dice.Roll() % (ulong)shape.Count);
            // A stride that shares no factor with the count passes through every number.
            _stride = 1 + (long)(dice.Roll() % (ulong)shape.Count);
            while (Common(_stride, shape.Count) != 1)
            {
                _stride++;
            }

            Begin();
        }

        /// <summary>How many sentences have not been said on this round.</summary>
        public long Left { get; private set; }

        public void Begin() => Left = _shape.Count;

        public string Next(Naming who)
        {
            Left--;
            _at = (_at + _stride) % _shape.Count;
            return _shape.Say(_at, who);
        }

        private static long Common(long a, long b) => b == 0 ? a : Common(b, a % b);
    }
}
