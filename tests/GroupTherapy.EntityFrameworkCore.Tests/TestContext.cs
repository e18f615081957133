namespace GroupTherapy.EntityFrameworkCore;

/// <summary>The sample's candidates, and visits with an answer of every kind.</summary>
internal sealed class TestContext(DbContextOptions<TestContext> options) : DbContext(options)
{
    public DbSet<CandidateRow> Candidates => Set<CandidateRow>();

    public DbSet<Visit> Visits => Set<Visit>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ScreeningDatabase.Configure(modelBuilder);
        modelBuilder.Entity<Visit>().HasKey(visit => visit.Number);
        modelBuilder.Entity<Visit>().Property(visit => visit.Number).ValueGeneratedNever();
    }
}
