using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Goldthread.Web.Design.Binding;

/// <summary>Reads days and times as people type them, and text as it is kept.</summary>
internal sealed class KindBinders : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.ModelType == typeof(DateOnly?) ? new DayBinder()
        : context.Metadata.ModelType == typeof(DateTime?) ? new MomentBinder()
        : null;
}
