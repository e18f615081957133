using GroupTherapy.DependencyInjection;
using GroupTherapy.Licensure.Data;
using Microsoft.Extensions.DependencyInjection;

namespace GroupTherapy.Tests.Reviews;

public sealed class GroupTherapyServicesTests
{
    [Fact]
    public void The_default_reviewer_is_registered() => Reviewer(new ServiceCollection().AddGroupTherapy()).ShouldBeSameAs(GroupTherapy.Reviewer.Default);

    [Fact]
    public void A_reviewer_of_the_hosts_own_is_registered_and_stays()
    {
        var own = new Reviewer { Data = LicensureData.Current.AsKnownOn(new(2026, 2, 20)) };

        Reviewer(new ServiceCollection().AddGroupTherapy(own).AddGroupTherapy()).ShouldBeSameAs(own);
    }

    [Fact]
    public void A_reviewer_can_be_made_of_other_services_once()
    {
        var services = new ServiceCollection().AddSingleton(LicensureData.Current.AsKnownOn(new(2026, 2, 20))).AddGroupTherapy(provider => new() { Data = provider.GetRequiredService<LicensureData>() }).BuildServiceProvider();

        services.GetRequiredService<Reviewer>().Data.AsKnown.ShouldBe(new LocalDate(2026, 2, 20));
        services.GetRequiredService<GroupTherapyJson>().Reviewer.ShouldBeSameAs(services.GetRequiredService<Reviewer>());
        services.GetRequiredService<Reviewer>().ShouldBeSameAs(services.GetRequiredService<Reviewer>());
    }

    private static Reviewer Reviewer(IServiceCollection services) => services.BuildServiceProvider().GetRequiredService<Reviewer>();
}
