using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Goldthread.Web.Design.Binding;

/// <summary>Reads a wall-clock moment: a day in three fields, and <c>Name.Time</c> like 14:05.</summary>
internal sealed class MomentBinder : IModelBinder
{
    private static readonly string[] Forms = ["H:mm", "H.mm", "HHmm", "h:mmtt", "htt"];

    public Task BindModelAsync(ModelBindingContext context)
    {
        var day = TypedDay.Read(context);
        var name = context.ModelName + ".Time";
        var value = context.ValueProvider.GetValue(name);
        if (value != ValueProviderResult.None)
        {
            context.ModelState.SetModelValue(name, value);
        }

        var typed = value.FirstValue?.Replace(" ", "");
        var problem = day.Problem;
        DateTime? moment = null;
        if (day.Day is { } found && problem is null)
        {
            if (TimeOnly.TryParseExact(typed, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            {
                moment = found.ToDateTime(time);
            }
            else
            {
                problem = "Write the time like 14:05.";
            }
        }

        if (problem is not null)
        {
            context.ModelState.TryAddModelError(context.ModelName, problem);
        }

        context.Result = ModelBindingResult.Success(moment);
        return Task.CompletedTask;
    }
}
