package vn.binhyen.vault;

/// One data key, unwrapped and ready.
public interface Sealer {

    byte[] seal(String context, byte[] plain);

    /// @throws IllegalStateException when the bytes were sealed in another context or tampered with
    byte[] open(String context, byte[] sealed);
}
