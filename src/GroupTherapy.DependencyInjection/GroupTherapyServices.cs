using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace GroupTherapy.DependencyInjection;

/// <summary>Registers what hosts of GroupTherapy ask for.</summary>
public static class GroupTherapyServices
{
    /// <summary>Registers one <see cref="Reviewer"/> for the whole program, and its <see cref="GroupTherapyJson"/>. One that is registered already stays.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="reviewer">The rulebooks and data to review by; null for <see cref="Reviewer.Default"/>.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddGroupTherapy(this IServiceCollection services, Reviewer? reviewer = null)
    {
        if (services is null) throw new ArgumentNullException(nameof(services));
        services.TryAddSingleton(reviewer ?? Reviewer.Default);
        services.TryAddSingleton<GroupTherapyJson>();
        return services;
    }

    /// <summary>The same, with a reviewer that is made of other services when it is first asked for, such as licensure data from the host's own store.</summary>
    public static IServiceCollection AddGroupTherapy(this IServiceCollection services, Func<IServiceProvider, Reviewer> reviewer)
    {
        if (services is null) throw new ArgumentNullException(nameof(services));
        services.TryAddSingleton(reviewer ?? throw new ArgumentNullException(nameof(reviewer)));
        services.TryAddSingleton<GroupTherapyJson>();
        return services;
    }
}
