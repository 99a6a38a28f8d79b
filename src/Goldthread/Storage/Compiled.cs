using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Goldthread.Storage;

/// <summary>
/// A question that is asked often, compiled once for each model: readers, the Writer and either engine have one of their
/// own. To work out the same question anew each time costs many times what its answer does.
/// </summary>
/// <typeparam name="TQuery">What <c>EF.CompileAsyncQuery</c> gives.</typeparam>
internal sealed class Compiled<TQuery>(Func<TQuery> compile)
    where TQuery : Delegate
{
    private readonly ConditionalWeakTable<IModel, TQuery> _ofModel = [];

    /// <summary>The question as it is asked on <paramref name="db"/>.</summary>
    public TQuery On(GoldthreadDb db) => _ofModel.GetValue(db.Model, _ => compile());
}
