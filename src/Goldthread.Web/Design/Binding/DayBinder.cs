using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Goldthread.Web.Design.Binding;

/// <summary>Reads a day from three fields: <c>Name.Day</c>, <c>Name.Month</c>, <c>Name.Year</c>.</summary>
internal sealed class DayBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext context)
    {
        var day = TypedDay.Read(context);
        context.Result = ModelBindingResult.Success(day.Day);
        if (day.Problem is not null)
        {
            context.ModelState.TryAddModelError(context.ModelName, day.Problem);
        }

        return Task.CompletedTask;
    }
}
