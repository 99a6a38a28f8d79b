using Goldthread.History;

namespace Goldthread.Goals;

/// <summary>Something that has its place in an order.</summary>
public interface IPlaced
{
    Guid Id { get; }

    /// <summary>1 comes first.</summary>
    int Position { get; }

    internal void Put(int position);
}

/// <summary>Which way something moves in its order.</summary>
public enum Way
{
    Earlier,
    Later,
}

/// <summary>Moves one of several a place earlier or later, and numbers them anew where two had the same place.</summary>
public static class Placing
{
    /// <summary>
    /// The order after the move, as places in <paramref name="count"/>: who stood at place i before comes at its index.
    /// The first cannot come earlier and the last cannot come later; then nothing moves.
    /// </summary>
    public static IReadOnlyList<int> Order(int count, int at, Way way)
    {
        var order = Enumerable.Range(0, count).ToList();
        var to = way == Way.Earlier ? at - 1 : at + 1;
        if (at >= 0 && at < count && to >= 0 && to < count)
        {
            (order[at], order[to]) = (order[to], order[at]);
        }

        return order;
    }

    /// <summary>Moves it. <paramref name="all"/> are those that stand in one order, in any order.</summary>
    public static void Move(Change change, IEnumerable<IPlaced> all, Guid which, Way way, What what)
    {
        var inOrder = all.OrderBy(p => p.Position).ThenBy(p => p.Id).ToList();
        var at = inOrder.FindIndex(p => p.Id == which);
        if (at < 0)
        {
            throw new NotHere();
        }

        var place = 1;
        foreach (var before in Order(inOrder.Count, at, way))
        {
            if (inOrder[before].Position != place)
            {
                inOrder[before].Put(place);
            }

            place++;
        }

        change.Say(what);
    }
}
