using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Goldthread.Web.Design.Binding;

/// <summary>Says in plain words what a field could not take.</summary>
internal static class PlainWords
{
    public static void Use(DefaultModelBindingMessageProvider says)
    {
        says.SetAttemptedValueIsInvalidAccessor((_, _) => "Write a number, like 3, or choose from the list.");
        says.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => "Write a number, like 3, or choose from the list.");
        says.SetUnknownValueIsInvalidAccessor(_ => "Choose from the list.");
        says.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Choose from the list.");
        says.SetValueIsInvalidAccessor(_ => "Choose from the list, or write it another way.");
        says.SetValueMustBeANumberAccessor(_ => "Write a number, like 3.");
        says.SetNonPropertyValueMustBeANumberAccessor(() => "Write a number, like 3.");
        says.SetValueMustNotBeNullAccessor(_ => "Write or choose something here.");
        says.SetMissingBindRequiredValueAccessor(_ => "Write or choose something here.");
        says.SetMissingKeyOrValueAccessor(() => "Write or choose something here.");
        says.SetMissingRequestBodyRequiredValueAccessor(() => "The form was empty. Open the page again.");
    }
}
