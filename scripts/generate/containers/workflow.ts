import { notice, type GeneratedFile } from '../generated-file.ts'
import { BASES, type BaseContainers } from './bases.ts'

const PATH = '.github/workflows/containers.yml'

/** Pinned as all workflows of the repository pin them. */
const USES = {
  checkout: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  attest: 'actions/attest-build-provenance@977bb373ede98d70efdf65b84cb5f73e068dcc2a # v3.0.0',
} as const

/** What stands in it for the list of bases. */
const PLACE = '@BASES@'
const WORKFLOW = `# ${notice(BASES)}
name: Base containers

# Every night asks the registries whether a base changed since its container was made: only then is it made anew, and on
# the first of a month in any case.
on:
  schedule:
    - cron: '41 3 * * *'
  push:
    branches: [main]
    paths: ['containers/**', '.github/workflows/containers.yml']
  pull_request:
    paths: ['containers/**', '.github/workflows/containers.yml']
  workflow_dispatch:

permissions: {}

concurrency:
  group: containers-\${{ github.ref }}
  cancel-in-progress: false

jobs:
  changed:
    name: Which are to be made
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read
      packages: read # the images that are there
    outputs:
      bases: \${{ steps.compare.outputs.bases }}
      images: \${{ steps.compare.outputs.images }}
    steps:
      - name: Log in
        env:
          TOKEN: \${{ github.token }}
        run: echo "$TOKEN" | skopeo login ghcr.io --username "$GITHUB_ACTOR" --password-stdin
      - name: Compare the digests of bases
        id: compare
        env:
          EVENT: \${{ github.event_name }}
          REPOSITORY: \${{ github.repository }}
          BASES: >-
            ${PLACE}
        run: |
          images="ghcr.io/\${REPOSITORY,,}"
          echo "images=$images" >> "$GITHUB_OUTPUT"
          wanted='[]'
          while IFS= read -r base; do
            name=$(jq -r .name <<< "$base")
            image=$(jq -r .image <<< "$base")
            digest=$(skopeo inspect --no-tags --format '{{.Digest}}' "docker://$image")
            made=$(skopeo inspect --no-tags "docker://$images/$name:latest" 2> /dev/null \\
              | jq -r '.Labels["org.opencontainers.image.base.digest"] // ""' || true)
            if [ "$EVENT" != schedule ] || [ "$(date +%d)" = 01 ] || [ "$made" != "$digest" ]; then
              wanted=$(jq -c --arg name "$name" --arg image "\${image%%:*}@$digest" --arg digest "$digest" \\
                '. + [{name: $name, image: $image, digest: $digest}]' <<< "$wanted")
            fi
          done < <(jq -c '.[]' <<< "$BASES")
          echo "bases=$wanted" >> "$GITHUB_OUTPUT"

  make:
    name: \${{ matrix.base.name }}
    needs: changed
    if: needs.changed.outputs.bases != '[]'
    runs-on: ubuntu-24.04
    timeout-minutes: 60
    permissions:
      contents: read
      packages: write # the images
      id-token: write # says which run built them
      attestations: write # keeps who built them
    strategy:
      fail-fast: false
      matrix:
        base: \${{ fromJSON(needs.changed.outputs.bases) }}
    env:
      NAME: \${{ matrix.base.name }}
      BASE: \${{ matrix.base.image }}
      DIGEST: \${{ matrix.base.digest }}
      IMAGES: \${{ needs.changed.outputs.images }}
      PUBLISHES: \${{ github.event_name != 'pull_request' && github.ref == format('refs/heads/{0}', github.event.repository.default_branch) }}
    steps:
      - uses: ${USES.checkout}
        with:
          persist-credentials: false
      - name: Build
        run: |
          docker build --file "containers/$NAME/Dockerfile" --build-arg "BASE=$BASE" --build-arg "TRUSTED_CACHES=oci://$IMAGES-cache" \\
            --label "org.opencontainers.image.base.digest=$DIGEST" \\
            --label "org.opencontainers.image.revision=$GITHUB_SHA" --tag "$IMAGES/$NAME:latest" .
      - name: Test that the example builds in it, and is reused from a cache the second time
        run: |
          docker run --rm --volume "$PWD/examples:/examples:ro" --volume "$PWD/containers/test.sh:/test.sh:ro" \\
            "$IMAGES/$NAME:latest" bash /test.sh
      - name: Log in
        if: env.PUBLISHES == 'true'
        env:
          TOKEN: \${{ github.token }}
        run: echo "$TOKEN" | docker login ghcr.io --username "$GITHUB_ACTOR" --password-stdin
      - name: Publish under its date
        id: publish
        if: env.PUBLISHES == 'true'
        run: |
          dated="$IMAGES/$NAME:$(date +%Y%m%d)"
          docker tag "$IMAGES/$NAME:latest" "$dated"
          docker push "$dated"
          digest=$(skopeo inspect --no-tags --format '{{.Digest}}' "docker://$dated")
          echo "digest=$digest" >> "$GITHUB_OUTPUT"
      - name: Sign
        if: steps.publish.outputs.digest != ''
        uses: ${USES.attest}
        with:
          subject-name: \${{ env.IMAGES }}/\${{ matrix.base.name }}
          subject-digest: \${{ steps.publish.outputs.digest }}
          push-to-registry: true
      # Plans take what latest leads to: it must be signed by then.
      - name: Publish as the latest
        if: steps.publish.outputs.digest != ''
        env:
          PUBLISHED: \${{ steps.publish.outputs.digest }}
        run: skopeo copy --preserve-digests "docker://$IMAGES/$NAME@$PUBLISHED" "docker://$IMAGES/$NAME:latest"
`

/** Builds, tests, signs and publishes each base container: monthly, and when its base changed. */
export const containersWorkflow = ({ bases }: BaseContainers): GeneratedFile => ({
  path: PATH,
  content: WORKFLOW.replace(
    PLACE,
    JSON.stringify(bases.map(({ name, image }) => ({ name, image }))),
  ),
})
