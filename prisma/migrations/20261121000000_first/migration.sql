-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('viewer', 'contributor', 'reviewer', 'editor', 'owner');

-- CreateEnum
CREATE TYPE "RunStatus" AS ENUM ('queued', 'running', 'done', 'failed', 'cancelled');

-- CreateEnum
CREATE TYPE "ClaimOrigin" AS ENUM ('extracted', 'added', 'split', 'merged');

-- CreateEnum
CREATE TYPE "ClaimStanding" AS ENUM ('proposed', 'accepted');

-- CreateEnum
CREATE TYPE "Disposition" AS ENUM ('checkable', 'not_checkable', 'not_checked', 'dropped', 'split', 'merged');

-- CreateEnum
CREATE TYPE "SourceForm" AS ENUM ('link', 'document', 'media', 'testimony');

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('primary', 'secondary');

-- CreateEnum
CREATE TYPE "Confidentiality" AS ENUM ('open', 'internal', 'confidential');

-- CreateEnum
CREATE TYPE "Target" AS ENUM ('statement', 'substance');

-- CreateEnum
CREATE TYPE "Stance" AS ENUM ('supports', 'refutes', 'context');

-- CreateEnum
CREATE TYPE "EvidenceState" AS ENUM ('proposed', 'accepted', 'declined', 'withdrawn');

-- CreateEnum
CREATE TYPE "Verdict" AS ENUM ('corroborated', 'disputed', 'unverifiable');

-- CreateTable
CREATE TABLE "Event" (
    "workspaceId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "prevHash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("workspaceId","seq")
);

-- CreateTable
CREATE TABLE "ChainHead" (
    "workspaceId" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "ChainHead_pkey" PRIMARY KEY ("workspaceId")
);

-- CreateTable
CREATE TABLE "Text" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "body" TEXT,
    "salt" BYTEA,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "erasedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Text_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "IdempotencyKey" (
    "workspaceId" UUID NOT NULL,
    "actorId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "requestHash" TEXT NOT NULL,
    "response" JSONB,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "IdempotencyKey_pkey" PRIMARY KEY ("workspaceId","actorId","key")
);

-- CreateTable
CREATE TABLE "Installation" (
    "id" INTEGER NOT NULL,
    "setupCodeHash" TEXT,
    "setUpAt" TIMESTAMPTZ(3),

    CONSTRAINT "Installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "email" TEXT,
    "name" TEXT NOT NULL,
    "identityId" UUID NOT NULL,
    "passwordHash" TEXT,
    "oidcSubject" TEXT,
    "sessionVersion" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "erasedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PasswordReset" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PasswordReset_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimiterFlexible" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "RateLimiterFlexible_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Workspace" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "nameId" UUID NOT NULL,
    "timeZone" TEXT NOT NULL,
    "policyId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Workspace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Membership" (
    "workspaceId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("workspaceId","personId")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "emailId" UUID,
    "tokenHash" TEXT NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "acceptedById" UUID,
    "acceptedAt" TIMESTAMPTZ(3),
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Policy" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "rules" JSONB NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Policy_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Article" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "title" TEXT NOT NULL,
    "outlet" TEXT,
    "authors" TEXT[],
    "url" TEXT,
    "detailsId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "publishedOn" TEXT,
    "currentVersionId" UUID NOT NULL,
    "policyId" UUID NOT NULL,
    "signOffId" UUID,
    "uploadedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "ArticleVersion" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "bodyId" UUID NOT NULL,
    "textSha256" TEXT NOT NULL,
    "length" INTEGER NOT NULL,
    "fileSha256" TEXT,
    "encoding" TEXT,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ArticleVersion_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "ExtractionRun" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "articleVersionId" UUID NOT NULL,
    "publishedOn" TEXT,
    "status" "RunStatus" NOT NULL,
    "stage" TEXT,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "extractorVersion" TEXT,
    "icuVersion" TEXT,
    "notices" JSONB NOT NULL DEFAULT '[]',
    "skipped" JSONB NOT NULL DEFAULT '[]',
    "entities" JSONB NOT NULL DEFAULT '[]',
    "failure" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "leaseUntil" TIMESTAMPTZ(3),
    "requestedById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ExtractionRun_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Claim" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "articleVersionId" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "round" INTEGER NOT NULL DEFAULT 1,
    "origin" "ClaimOrigin" NOT NULL,
    "standing" "ClaimStanding" NOT NULL,
    "disposition" "Disposition" NOT NULL DEFAULT 'checkable',
    "dispositionReasonId" UUID,
    "contentId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "claimant" TEXT,
    "hedged" BOOLEAN NOT NULL,
    "hedge" TEXT,
    "caveat" TEXT,
    "quantities" JSONB NOT NULL,
    "date" TEXT,
    "validAt" TEXT,
    "entities" TEXT[],
    "kind" TEXT NOT NULL,
    "checkworthy" BOOLEAN NOT NULL,
    "worthReasons" TEXT[],
    "confidence" DOUBLE PRECISION,
    "spans" JSONB NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "grounds" JSONB NOT NULL,
    "runId" UUID,
    "touched" BOOLEAN NOT NULL DEFAULT false,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "ClaimParent" (
    "workspaceId" UUID NOT NULL,
    "childId" UUID NOT NULL,
    "parentId" UUID NOT NULL,

    CONSTRAINT "ClaimParent_pkey" PRIMARY KEY ("workspaceId","childId","parentId")
);

-- CreateTable
CREATE TABLE "Source" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "form" "SourceForm" NOT NULL,
    "kind" "SourceKind" NOT NULL,
    "confidentiality" "Confidentiality" NOT NULL,
    "detailsId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "urlKey" TEXT,
    "outlet" TEXT,
    "author" TEXT,
    "publishedOn" TEXT,
    "accessedOn" TEXT,
    "origin" TEXT,
    "alignedWith" TEXT[],
    "verifiedPlace" TEXT,
    "verifiedOn" TEXT,
    "fileSha256" TEXT,
    "fileName" TEXT,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Evidence" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "claimId" UUID NOT NULL,
    "sourceId" UUID NOT NULL,
    "target" "Target" NOT NULL,
    "stance" "Stance" NOT NULL,
    "state" "EvidenceState" NOT NULL,
    "passageId" UUID NOT NULL,
    "describesAt" TEXT,
    "againstInterest" BOOLEAN NOT NULL DEFAULT false,
    "attachedById" UUID NOT NULL,
    "attachedAt" TIMESTAMPTZ(3) NOT NULL,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "decisionNoteId" UUID,

    CONSTRAINT "Evidence_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Assessment" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "target" "Target" NOT NULL,
    "verdict" "Verdict" NOT NULL,
    "reason" TEXT NOT NULL,
    "faultyElements" TEXT[],
    "correctedWordingId" UUID,
    "rationaleId" UUID,
    "asOf" TIMESTAMPTZ(3) NOT NULL,
    "asOfSeq" INTEGER NOT NULL,
    "resolution" BOOLEAN NOT NULL DEFAULT false,
    "assessorId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),

    CONSTRAINT "Assessment_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "SignOff" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "articleVersionId" UUID NOT NULL,
    "frozenId" UUID NOT NULL,
    "noteId" UUID,
    "signedById" UUID NOT NULL,
    "signedAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnById" UUID,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawalReasonId" UUID,

    CONSTRAINT "SignOff_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateTable
CREATE TABLE "Comment" (
    "workspaceId" UUID NOT NULL,
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "bodyId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("workspaceId","id")
);

-- CreateIndex
CREATE INDEX "Event_workspaceId_subject_idx" ON "Event"("workspaceId", "subject" text_pattern_ops);

-- CreateIndex
CREATE INDEX "Event_workspaceId_actorId_seq_idx" ON "Event"("workspaceId", "actorId", "seq");

-- CreateIndex
CREATE INDEX "IdempotencyKey_createdAt_idx" ON "IdempotencyKey"("createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Person_oidcSubject_key" ON "Person"("oidcSubject");

-- CreateIndex
CREATE UNIQUE INDEX "PasswordReset_tokenHash_key" ON "PasswordReset"("tokenHash");

-- CreateIndex
CREATE INDEX "PasswordReset_personId_idx" ON "PasswordReset"("personId");

-- CreateIndex
CREATE INDEX "Membership_personId_idx" ON "Membership"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "Policy_workspaceId_number_key" ON "Policy"("workspaceId", "number");

-- CreateIndex
CREATE INDEX "Article_workspaceId_createdAt_idx" ON "Article"("workspaceId", "createdAt");

-- CreateIndex
CREATE INDEX "ArticleVersion_workspaceId_textSha256_idx" ON "ArticleVersion"("workspaceId", "textSha256");

-- CreateIndex
CREATE UNIQUE INDEX "ArticleVersion_workspaceId_articleId_number_key" ON "ArticleVersion"("workspaceId", "articleId", "number");

-- CreateIndex
CREATE INDEX "ExtractionRun_workspaceId_articleId_createdAt_idx" ON "ExtractionRun"("workspaceId", "articleId", "createdAt");

-- CreateIndex
CREATE INDEX "ExtractionRun_status_leaseUntil_idx" ON "ExtractionRun"("status", "leaseUntil");

-- CreateIndex
CREATE INDEX "Claim_workspaceId_articleId_start_idx" ON "Claim"("workspaceId", "articleId", "start");

-- CreateIndex
CREATE INDEX "ClaimParent_workspaceId_parentId_idx" ON "ClaimParent"("workspaceId", "parentId");

-- CreateIndex
CREATE INDEX "Source_workspaceId_urlKey_idx" ON "Source"("workspaceId", "urlKey");

-- CreateIndex
CREATE INDEX "Source_workspaceId_createdAt_idx" ON "Source"("workspaceId", "createdAt");

-- CreateIndex
CREATE INDEX "Evidence_workspaceId_claimId_idx" ON "Evidence"("workspaceId", "claimId");

-- CreateIndex
CREATE INDEX "Evidence_workspaceId_sourceId_idx" ON "Evidence"("workspaceId", "sourceId");

-- CreateIndex
CREATE INDEX "Assessment_workspaceId_claimId_createdAt_idx" ON "Assessment"("workspaceId", "claimId", "createdAt");

-- CreateIndex
CREATE INDEX "SignOff_workspaceId_articleId_signedAt_idx" ON "SignOff"("workspaceId", "articleId", "signedAt");

-- CreateIndex
CREATE INDEX "Comment_workspaceId_claimId_createdAt_idx" ON "Comment"("workspaceId", "claimId", "createdAt");

-- AddForeignKey
ALTER TABLE "PasswordReset" ADD CONSTRAINT "PasswordReset_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_workspaceId_emailId_fkey" FOREIGN KEY ("workspaceId", "emailId") REFERENCES "Text"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Policy" ADD CONSTRAINT "Policy_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_workspaceId_policyId_fkey" FOREIGN KEY ("workspaceId", "policyId") REFERENCES "Policy"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleVersion" ADD CONSTRAINT "ArticleVersion_workspaceId_articleId_fkey" FOREIGN KEY ("workspaceId", "articleId") REFERENCES "Article"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleVersion" ADD CONSTRAINT "ArticleVersion_workspaceId_bodyId_fkey" FOREIGN KEY ("workspaceId", "bodyId") REFERENCES "Text"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExtractionRun" ADD CONSTRAINT "ExtractionRun_workspaceId_articleVersionId_fkey" FOREIGN KEY ("workspaceId", "articleVersionId") REFERENCES "ArticleVersion"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_workspaceId_articleId_fkey" FOREIGN KEY ("workspaceId", "articleId") REFERENCES "Article"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_workspaceId_articleVersionId_fkey" FOREIGN KEY ("workspaceId", "articleVersionId") REFERENCES "ArticleVersion"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_workspaceId_dispositionReasonId_fkey" FOREIGN KEY ("workspaceId", "dispositionReasonId") REFERENCES "Text"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimParent" ADD CONSTRAINT "ClaimParent_workspaceId_childId_fkey" FOREIGN KEY ("workspaceId", "childId") REFERENCES "Claim"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClaimParent" ADD CONSTRAINT "ClaimParent_workspaceId_parentId_fkey" FOREIGN KEY ("workspaceId", "parentId") REFERENCES "Claim"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_workspaceId_claimId_fkey" FOREIGN KEY ("workspaceId", "claimId") REFERENCES "Claim"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_workspaceId_sourceId_fkey" FOREIGN KEY ("workspaceId", "sourceId") REFERENCES "Source"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_workspaceId_passageId_fkey" FOREIGN KEY ("workspaceId", "passageId") REFERENCES "Text"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Evidence" ADD CONSTRAINT "Evidence_workspaceId_decisionNoteId_fkey" FOREIGN KEY ("workspaceId", "decisionNoteId") REFERENCES "Text"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_workspaceId_claimId_fkey" FOREIGN KEY ("workspaceId", "claimId") REFERENCES "Claim"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_workspaceId_correctedWordingId_fkey" FOREIGN KEY ("workspaceId", "correctedWordingId") REFERENCES "Text"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assessment" ADD CONSTRAINT "Assessment_workspaceId_rationaleId_fkey" FOREIGN KEY ("workspaceId", "rationaleId") REFERENCES "Text"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignOff" ADD CONSTRAINT "SignOff_workspaceId_articleId_fkey" FOREIGN KEY ("workspaceId", "articleId") REFERENCES "Article"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignOff" ADD CONSTRAINT "SignOff_workspaceId_frozenId_fkey" FOREIGN KEY ("workspaceId", "frozenId") REFERENCES "Text"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignOff" ADD CONSTRAINT "SignOff_workspaceId_noteId_fkey" FOREIGN KEY ("workspaceId", "noteId") REFERENCES "Text"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SignOff" ADD CONSTRAINT "SignOff_workspaceId_withdrawalReasonId_fkey" FOREIGN KEY ("workspaceId", "withdrawalReasonId") REFERENCES "Text"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_workspaceId_claimId_fkey" FOREIGN KEY ("workspaceId", "claimId") REFERENCES "Claim"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_workspaceId_bodyId_fkey" FOREIGN KEY ("workspaceId", "bodyId") REFERENCES "Text"("workspaceId", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
