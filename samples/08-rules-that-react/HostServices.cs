using NRules.Extensibility;

namespace Caseload;

/// <summary>What rules depend on comes from the host's services.</summary>
internal sealed class HostServices(IServiceProvider services) : IDependencyResolver
{
    public object Resolve(IResolutionContext context, Type serviceType) =>
        services.GetService(serviceType) ?? throw new InvalidOperationException($"The rule {context.Rule.Name} depends on {serviceType.Name}, which is not registered.");
}
